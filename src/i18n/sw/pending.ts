import type { Core } from '../en.ts';
import { plural } from './grammar.ts';

export const pending: Core['pending'] = {
  kept: {
    device: 'Imehifadhiwa kwenye kifaa hiki',
    deviceSentence:
      'Inahakikiwa yenyewe mara tu rekodi itakapoweza kusomwa, hata baada ya kuwasha upya. Utaambiwa wakati huo.',
    page: 'Imehifadhiwa muda wote ukurasa huu uko wazi',
    pageSentence:
      'Kivinjari hiki hakihifadhi chochote. Acha ukurasa wazi: pakiti inahakikiwa yenyewe mara tu rekodi itakapoweza kusomwa.',
  },
  last: {
    title: (age) => `Ilihakikiwa hapa mara ya mwisho ${age} zilizopita`,
    answer: (word) => `Jibu wakati huo lilikuwa: ${word}.`,
    notNow: 'Hiyo ilikuwa wakati huo. Haisemi chochote kuhusu sasa.',
    stop: 'Lichukulie kuwa kweli hadi iweze kuhakikiwa tena, na usitumie pakiti.',
  },
  waiting: {
    title: (count, format) =>
      plural(
        count,
        `Skani ${format.number(count)} inasubiri kuhakikiwa`,
        `Skani ${format.number(count)} zinasubiri kuhakikiwa`,
      ),
    sentence: 'Zinahakikiwa zenyewe, ya zamani kwanza, mara tu rekodi itakapoweza kusomwa.',
    scannedAt: (moment, till) => `${moment}, kituo ${till}`,
    supplied: (reason) => `ilitolewa bila kuhakikiwa: ${reason}`,
    more: (count, format) => `na ${format.number(count)} zaidi`,
    open: (name) => `Hakiki ${name} sasa`,
    openShort: 'Hakiki sasa',
  },
  landed: {
    title: (count, format) =>
      plural(
        count,
        'Skani iliyohifadhiwa imehakikiwa',
        `Skani ${format.number(count)} zilizohifadhiwa zimehakikiwa`,
      ),
    answer: (name, word) => `${name}: ${word}`,
    seen: 'Nimeona',
    open: 'Fungua',
    openNamed: (name) => `Fungua ${name}`,
  },
  alarm: {
    title: (name, word) => `${name}: ${word}`,
    scanned: (moment, till) =>
      `Iliskaniwa ${moment} kwenye kituo ${till}, rekodi ilipokuwa haisomeki. Itafute pakiti na uitenge.`,
    supplied: (moment, till) => `Ilishatolewa ${moment}, kituo ${till}. Wasiliana na mgonjwa sasa.`,
    seen: 'Nimelishughulikia',
    more: (count, format) =>
      plural(
        count,
        'Skani moja zaidi iliyohifadhiwa ni nyekundu',
        `Skani ${format.number(count)} zaidi zilizohifadhiwa ni nyekundu`,
      ),
  },
};
