import type { Desk } from '../en.ts';
import { plural } from './grammar.ts';

export const lookBack: Desk['lookBack'] = {
  title: 'Maagizo ya kurudisha yanayowahusu',
  lead: 'Bechi zilizoagizwa zirudishwe na zilizoondolewa sokoni ambazo famasi hii ilipokea: kilichofika, kilichobaki hapa, na kilichotolewa. Kutoka kwenye leja, na kutoka kwenye daftari la kifaa hiki.',
  back: 'Kwenye kaunta',
  link: 'Maagizo ya kurudisha',
  print: 'Chapisha',
  again: 'Tafuta tena',
  reading: 'Maagizo ya kurudisha yanatafutwa…',
  banner: {
    held: (packs, format) =>
      plural(
        packs,
        'Pakiti moja iliyoagizwa irudishwe imerekodiwa hapa',
        `Pakiti ${format.number(packs)} zilizoagizwa zirudishwe zimerekodiwa hapa`,
      ),
    heldWhat: 'Ziondoe kwenye rafu leo na uzitenge.',
    coming: (packs, format) =>
      plural(
        packs,
        'Pakiti moja iliyoagizwa irudishwe iko njiani kuja kwenu',
        `Pakiti ${format.number(packs)} zilizoagizwa zirudishwe ziko njiani kuja kwenu`,
      ),
    comingWhat: 'Usiziweke kwenye rafu. Muulize mtumaji.',
    aside: (packs, format) =>
      plural(
        packs,
        'Pakiti moja iliyoagizwa irudishwe imetengwa hapa',
        `Pakiti ${format.number(packs)} zilizoagizwa zirudishwe zimetengwa hapa`,
      ),
    asideWhat: 'Rudisha au teketeza zilizotengwa, kama tangazo linavyosema.',
    open: 'Onyesha maagizo ya kurudisha',
    unread: 'Maagizo ya kurudisha hayakuweza kutafutwa',
    unreadWhat: 'Huenda akiba imeagizwa irudishwe bila kutajwa hapa. Inajaribiwa tena yenyewe.',
  },
  unread: {
    title: 'Maagizo ya kurudisha hayakuweza kusomwa',
    sentence:
      'Hiyo haimaanishi kuwa hakuna kilichoagizwa kirudishwe. Angalia matangazo ya mamlaka, na ujaribu tena.',
  },
  partly: {
    title: 'Baadhi ya maagizo ya kurudisha hayakuweza kusomwa hadi mwisho',
    sentence: 'Haijulikani kama yanawahusu:',
  },
  none: 'Kwa mujibu wa rekodi, hakuna bechi iliyoagizwa irudishwe iliyowahi kuwa hapa.',
  asOf: (moment) => `Kama ilivyokuwa kwenye leja ${moment}.`,
  listed:
    'Kinachosemwa kuhusu bechi kimethibitishwa. Kwamba hakuna bechi nyingine iliyoagizwa irudishwe ni kauli ya nodi zilizoulizwa.',
  nowhere:
    'Hadi ijulikane hii ni famasi gani, hakuna anayeweza kusema ni maagizo gani ya kurudisha yanayoihusu.',
  recalled: (recallClass, partner, moment) =>
    `Imeagizwa irudishwe na ${partner}, daraja ${recallClass}, kuanzia ${moment}`,
  withdrawn: (partner, date) => `Iliondolewa sokoni na ${partner} tarehe ${date}`,
  lot: (lot) => `Bechi ${lot}`,
  summary: (received, onShelf, dispensed, format) =>
    `Mlipokea pakiti ${format.number(received)} za bechi hii: kwenye rafu ${format.number(onShelf)}, zilizotolewa ${format.number(dispensed)}.`,
  unitsUnread: (count, format) =>
    plural(
      count,
      'Kontena moja la bechi hii halikuweza kusomwa. Huenda kuna pakiti nyingi hapa kuliko zinazotajwa.',
      `Makontena ${format.number(count)} ya bechi hii hayakuweza kusomwa. Huenda kuna pakiti nyingi hapa kuliko zinazotajwa.`,
    ),
  came: 'Kilichofika',
  cameFrom: (packs, partner, format) => `Pakiti ${format.number(packs)} kutoka ${partner}`,
  cameMade: (packs, format) =>
    plural(
      packs,
      `Pakiti ${format.number(packs)}, ilitengenezwa hapa`,
      `Pakiti ${format.number(packs)}, zilitengenezwa hapa`,
    ),
  now: 'Ziko wapi sasa',
  onShelf: 'Kwenye rafu',
  held: 'Kati ya hizi, zilizozuiliwa',
  toHere: 'Njiani kuja kwenu',
  fromHere: 'Njiani kutoka kwenu',
  quarantined: 'Zilizotengwa',
  dispensed: 'Zilizotolewa',
  takenOut: 'Zilizotolewa kwa wagonjwa au kuondolewa kwenye biashara, kwa siku',
  packs: (packs, format) => `Pakiti ${format.number(packs)}`,
  since: 'baada ya agizo la kurudisha',
  dayUnknown: 'Siku haikurekodiwa',
  device: 'Kwenye daftari la kifaa hiki',
  deviceLead: 'Vifaa vingine vya famasi vina madaftari yao.',
  deviceNone: 'Kifaa hiki hakijaona pakiti yoyote ya bechi hii.',
  deviceLess: (packs, format) =>
    plural(
      packs,
      'Pakiti moja ambayo daftari hili haliitaji ilitolewa: na kifaa kingine, au pamoja na kontena lake zima.',
      `Pakiti ${format.number(packs)} ambazo daftari hili halizitaji zilitolewa: na kifaa kingine, au pamoja na kontena lao zima.`,
    ),
  deviceUnread: 'Daftari la kifaa hiki halikuweza kusomwa.',
  event: {
    came: 'Iliskaniwa kwenye mapokezi',
    dispensed: 'Imetolewa',
    taken_back: 'Utoaji umebatilishwa',
    set_aside: 'Imetengwa',
    supplied: 'Imetolewa bila kuhakikiwa',
  },
  eventAt: (moment, till) => `${moment}, kituo ${till}`,
  inspect: 'Bechi nzima',
};
