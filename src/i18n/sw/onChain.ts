import type { Desk } from '../en.ts';

export const onChain: Desk['onChain'] = {
  title: 'Kilicho kwenye rekodi',
  lead: 'Programu hii inasoma leja ya umma. Hapa kuna kinachofichuliwa na kusoma, kilichoandikwa humo, na nani aliyekiandika.',
  network: {
    title: 'Mtandao',
    name: 'Mtandao',
    chain: 'mnyororo',
    nodes: 'Nodi zilizoulizwa',
    block: 'Bloku mpya zaidi',
    asking: 'Inauliza…',
    unread: 'Mtandao haukuweza kusomwa.',
    blockAt: (number, moment) => `${number}, ya ${moment}`,
    agreed: (agreed, asked) => `Nodi zinazokubaliana: ${agreed} kati ya ${asked}`,
    clock: '“Sasa” ni nini',
    chainClock:
      'Sasa ni wakati wa mnyororo wenyewe. Unasimama hadi kitu kitiwe saini, kwa hiyo hakuna kinachokwisha muda chenyewe hapa.',
    deviceClock: 'Sasa ni wakati wa kifaa hiki. Bloku mpya zaidi iliyo ya zamani mno haikubaliwi.',
  },
  contracts: {
    title: 'Mikataba',
    lead: 'Anwani zake zimo ndani ya programu. Hakuna mpangilio wala kiungo kinachoweza kuzibadilisha, na msimbo wake unalinganishwa kabla jibu lolote halijahesabiwa.',
    since: (block) => `tangu bloku ${block}`,
    names: {
      partners: 'Washirika wa biashara',
      catalogue: 'Orodha ya bidhaa',
      ledger: 'Leja ya ushikiliaji',
    },
  },
  stored: {
    title: 'Kinachohifadhiwa, na nani',
    what: 'Nini',
    who: 'Kimeandikwa na',
    rows: [
      {
        what: 'Kampuni: jina, namba ya mahali (GLN), jukumu, maeneo, leseni na tarehe zake',
        who: 'Mamlaka ya dawa',
      },
      { what: 'Kampuni gani inaweza kutoa namba gani za bidhaa', who: 'Mamlaka ya dawa' },
      { what: 'Bidhaa: jina, nguvu, aina, ukubwa wa pakiti, utunzaji', who: 'Mtengenezaji' },
      {
        what: 'Bechi: namba, mwisho wa matumizi, agizo la kurudisha au kuondolewa sokoni',
        who: 'Mtengenezaji; agizo la kurudisha pia mamlaka',
      },
      {
        what: 'Pakiti: alama ya kipekee ya namba ya bidhaa na ya mfululizo, ambayo namba ya mfululizo ya nasibu haiwezi kupatikana kutoka kwayo',
        who: 'Mtengenezaji',
      },
      {
        what: 'Kreti na paleti: namba (SSCC), pakiti ngapi za bechi zipi, nani anazishikilia',
        who: 'Anayezishikilia',
      },
      {
        what: 'Hatua: kutumwa, kupokelewa, kuzuiliwa na kadhalika, pamoja na mahali na wakati',
        who: 'Kampuni inayofanya hatua hiyo',
      },
      {
        what: 'Mwisho wa pakiti: kutolewa, kuteketezwa, kuibwa na kadhalika, siku gani; inafanya alama ya pili ya kipekee ya pakiti kuwa wazi kwa umma',
        who: 'Famasi, au anayeishikilia',
      },
    ],
    never:
      'Havihifadhiwi kamwe: wagonjwa, maagizo ya daktari, bei, majina ya wafanyakazi. Kuhusu aliyetia saini, akaunti ndiyo inayohifadhiwa.',
    all: 'Kila aina ya ingizo, kutoka kwenye mikataba yenyewe',
    forever: 'Kilichoandikwa kinabaki. Rekebisho ni ingizo jipya kando ya la zamani.',
  },
  reading: {
    title: 'Kinachofichuliwa na kusoma',
    points: [
      'Skani huiuliza nodi kuhusu bidhaa, bechi na kreti, na kuitafuta pakiti kwenye kifaa chako. Nodi inajua anwani yako ya mtandao, wakati, bidhaa na bechi; kamwe haijui namba ya mfululizo.',
      'Kusoma hakuhitaji akaunti wala pochi, na hakuachi alama kwenye leja.',
      'Kufungua anwani iliyochapishwa kwenye kivinjari ni tofauti: kunaonyesha msimbo wote, pamoja na namba ya mfululizo, kwa seva ya anwani hiyo. Yetu haiweki orodha ya vilivyofunguliwa. Msimbo wa uongo unaweza kukupeleka kwenye tovuti ya uongo: skani ndani ya programu hii.',
      'Skani za karibuni na mipangilio vinabaki kwenye kifaa hiki.',
    ],
  },
  limits: {
    title: 'Isichoweza kufanya',
    points: [
      'Leja iliyo wazi inawaonyesha washindani kiasi gani cha bidhaa gani kinatoka kwa nani kwenda kwa nani, na lini.',
      'Rekodi inaonyesha kama pakiti ilitengenezwa, ilishikiliwa na ilitumika inavyopaswa. Haiwezi kuona kasoro iliyo ndani ya pakiti.',
      'Msimbo ulionakiliwa unaweza kuonekana halisi hadi pacha wake atumike.',
    ],
  },
};
