import type { Desk } from '../en.ts';

export const scannerSetup: Desk['scannerSetup'] = {
  title: 'Andaa skana',
  lead: 'Skani mojawapo ya misimbo miwili kwa skana yako ya mkono. Huhitaji kubofya chochote kwanza.',
  codes: {
    title: 'Misimbo ya majaribio',
    names: {
      gs1datamatrix: 'Msimbo wa mraba, kama kwenye pakiti',
      'gs1-128': 'Msimbopau, kama kwenye kreti na paleti',
    },
    picture: (name) => `Msimbo wa majaribio: ${name}`,
    drawing: 'Msimbo unachorwa…',
    notDrawn: 'Msimbo haukuweza kuchorwa. Pakia ukurasa upya.',
    print: 'Chapisha ukurasa huu',
    hint: 'Baadhi ya skana hazisomi kutoka kwenye skrini: hapo chapisha ukurasa.',
  },
  result: {
    title: 'Kilichofika',
    waiting: 'Inasubiri skana…',
    good: 'Hakuna tatizo kwenye skana hii.',
    usable: 'Pakiti zinasomwa sawasawa kwa skana hii.',
    'usable-once': 'Pakiti zitasomwa sawasawa mara tu kifaa hiki kitakapojua jinsi skana inavyoandika.',
    'needed-no-more': 'Skana sasa inaandika inavyopaswa: kifaa hiki hakihitaji tena kufidia chochote.',
    bad: 'Pakiti haziwezi kusomwa kwa usalama kwa skana hii ilivyopangwa sasa.',
    text: 'Kama ilivyofika',
    nothing: 'Hakuna kinachotokea unaposkani?',
    nothingWay:
      'Skana lazima ifanye kazi kama kibodi (“USB HID keyboard” kwenye mwongozo wake), na dirisha hili lazima liwe mbele.',
  },
  faults: {
    'separators-missing': {
      what: 'Vitenganishi kati ya sehemu vimeachwa.',
      way: 'Bechi na namba ya mfululizo zingeungana. Tafuta “GS1 separator”, “FNC1” au “group separator” kwenye mwongozo wa skana, na uipange itume ASCII 29 (Ctrl+], au kitufe F8).',
    },
    'separators-replaced': {
      what: (by) => `Vitenganishi vinafika kama ${by}.`,
      way: 'Vinaeleweka. Bora zaidi ni ASCII 29 (Ctrl+], au kitufe F8).',
    },
    'caps-lock': {
      what: 'Herufi kubwa na ndogo zimebadilishana.',
      way: 'Zima caps lock kwenye kompyuta, na utafute “caps lock” au “case conversion” kwenye mwongozo wa skana: zima zote mbili.',
    },
    'caps-lock-on': {
      what: 'Caps lock imewashwa kwenye kompyuta hii.',
      way: 'Haidhuru skani, bali unachoandika.',
    },
    'keyboard-layout': {
      what: (keyboard) => `Skana inaandika kwa kibodi nyingine: ${keyboard}.`,
      way: 'Tafuta “keyboard country” au “keyboard layout” kwenye mwongozo wa skana na uchague “US English”, inayofanya kazi kwenye kila kompyuta. Au acha kifaa hiki kifidie.',
    },
    prefix: {
      what: (text) => `Skana inaweka kitu mbele ya msimbo: ${text}`,
      way: 'Tafuta “prefix” kwenye mwongozo wake na ukiondoe. Au acha kifaa hiki kikiondoe.',
    },
    suffix: {
      what: (text) => `Skana inaweka kitu nyuma ya msimbo: ${text}`,
      way: 'Tafuta “suffix” kwenye mwongozo wake na uache Enter pekee. Au acha kifaa hiki kikiondoe.',
    },
    'identifier-missing': {
      what: 'Skana haisemi ilisoma aina gani ya msimbo.',
      way: 'Pakiti zinasomwa hata hivyo. Bora “AIM identifier” au “symbology identifier” iwashwe: hapo msimbopau hauchukuliwi kamwe kuwa wa mraba.',
    },
    'end-key-missing': {
      what: 'Hakuna kinachosema msimbo unaishia wapi.',
      way: 'Tafuta “suffix” au “terminator” kwenye mwongozo wa skana na uchague Enter (CR) au Tab.',
    },
    'too-slow': {
      what: (ms) => `Herufi zinakuja polepole, kwa vituo vya hadi ${ms} ms.`,
      way: 'Tafuta “inter-character delay” kwenye mwongozo wa skana na uiweke 0: skani lazima iwe haraka kuliko mtu anavyoandika.',
    },
    'cut-short': {
      what: 'Mwisho wa msimbo unakosekana.',
      way: 'Tafuta “maximum length” kwenye mwongozo wa skana na uiweke kwenye thamani ya juu kabisa.',
    },
    'characters-lost': {
      what: 'Herufi zilipotea njiani.',
      way: 'Kompyuta haiwezi kwenda sambamba. Tafuta “inter-character delay” kwenye mwongozo wa skana na uiweke 5 au 10 ms.',
    },
    'other-code': {
      what: 'Huu si mmoja wa misimbo ya majaribio, au umebadilika mno.',
      way: 'Skani mojawapo ya misimbo iliyo kwenye ukurasa huu. Hili likibaki, rudisha skana kwenye mipangilio ya kiwandani kwa mwongozo wake, na uanze upya.',
    },
  },
  use: 'Acha kifaa hiki kifidie',
  current: {
    title: 'Kinachofidiwa na kifaa hiki',
    keyboard: (keyboard) => `Skana inaandika kwa kibodi nyingine: ${keyboard}.`,
    prefix: (text) => `Hiki kinaondolewa mbele ya msimbo: ${text}`,
    suffix: (text) => `Hiki kinaondolewa nyuma ya msimbo: ${text}`,
    forget: 'Usifidie chochote',
  },
  keyboards: {
    us: 'Kiingereza cha Marekani',
    uk: 'Kiingereza cha Uingereza',
    de: 'Kijerumani',
    fr: 'Kifaransa',
    es: 'Kihispania',
    computer: 'ile ambayo kompyuta hii imepangwa',
  },
};
