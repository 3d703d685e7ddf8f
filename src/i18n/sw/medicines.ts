import type { Desk } from '../en.ts';
import { plural } from './grammar.ts';

export const medicines: Desk['medicines'] = {
  lead: 'Pakiti ulizohifadhi. Kila unapofungua ukurasa huu, zote zinahakikiwa tena: mwisho wa matumizi, maagizo ya kurudisha, na kila kitu kingine ambacho skani huhakiki.',
  only: 'Orodha imehifadhiwa kwenye kifaa hiki na si kwingine. Anayetumia kifaa hiki anaweza kuiona.',
  save: {
    title: 'Fuatilia pakiti hii',
    lead: 'Ihifadhi, na mwisho wake wa matumizi na maagizo ya kurudisha yatahakikiwa tena kila unapofungua orodha yako. Orodha inabaki kwenye kifaa hiki.',
    action: 'Hifadhi kwenye dawa zangu',
    saved: 'Imehifadhiwa kwenye dawa zangu',
    inPage:
      'Kivinjari hiki hakiruhusu programu kuhifadhi chochote. Pakiti imo kwenye orodha yako hadi ufunge ukurasa huu.',
    open: 'Fungua dawa zangu',
    remove: 'Iondoe kwenye orodha',
  },
  open: (count, format) => `Dawa zangu: pakiti ${format.number(count)}`,
  unnamed: 'Dawa isiyo na jina kwenye rekodi',
  lot: (lot) => `Bechi ${lot}`,
  expiry: (date) => `Tumia hadi ${date}`,
  noExpiry: 'Mwisho wa matumizi haujulikani',
  checking: 'Inahakikiwa…',
  checkAgain: 'Hakiki zote tena',
  checkedAt: (time) => `Ilihakikiwa ${time}`,
  passed: (date) => `Siku yake ya mwisho ya matumizi ilikuwa ${date}. Usiitumie.`,
  show: 'Fungua',
  showNamed: (name) => `Fungua ${name}`,
  remove: 'Ondoa',
  removeNamed: (name) => `Ondoa ${name} kwenye dawa zangu`,
  removeAll: 'Ondoa zote',
  removed: (name) => `Imeondolewa kwenye kifaa hiki: ${name}`,
  removedAll: 'Pakiti zote zimeondolewa kwenye kifaa hiki.',
  undo: 'Rudisha',
  summary: {
    checking: (count, format) =>
      plural(
        count,
        `Pakiti ${format.number(count)} inahakikiwa…`,
        `Pakiti ${format.number(count)} zinahakikiwa…`,
      ),
    good: 'Imehakikiwa sasa hivi: hakuna kasoro iliyoonekana.',
    attention: (count, format) =>
      plural(
        count,
        'Pakiti moja inahitaji uiangalie. Soma kilichoandikwa kando yake.',
        `Pakiti ${format.number(count)} zinahitaji uziangalie. Soma kilichoandikwa kando ya kila moja.`,
      ),
    unread: (count, format) =>
      plural(
        count,
        'Pakiti moja haikuweza kuhakikiwa kwa sasa. Hilo halisemi chochote kuihusu.',
        `Pakiti ${format.number(count)} hazikuweza kuhakikiwa kwa sasa. Hilo halisemi chochote kuzihusu.`,
      ),
  },
  empty: {
    title: 'Hakuna kitu kwenye orodha yako',
    sentence: 'Skani pakiti, kisha chagua “Hifadhi kwenye dawa zangu” chini ya jibu lake.',
    action: 'Skani pakiti',
  },
};
