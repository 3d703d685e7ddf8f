import type { Desk } from '../en.ts';
import { facts } from './problems.ts';

export const rules: Desk['rules'] = {
  title: 'Kanuni zinazotumika kuamua kuhusu pakiti',
  link: 'Kanuni zinazotumika kuamua kuhusu pakiti',
  lead: 'Kila skani inaamuliwa kwa jedwali hili na si kwa kitu kingine. Yote yanayobainika yanaonyeshwa; lililo zito zaidi ndilo linaloamua. Majina, tarehe na namba hapa ni mifano.',
  version: (version) => `Kanuni toleo ${version}`,
  versionMeans: 'Namba hubadilika kila kanuni inapobadilika. Iko chini ya kila jibu na kwenye kila ripoti.',
  order: 'Majibu, lililo zito zaidi kwanza',
  warm: 'Wakati peke yake unaweza kubadilisha jibu hili.',
  cold: 'Wakati peke yake haubadilishi jibu hili.',
  always: 'Pale ambapo hakuna kinachopinga pakiti, na kila kinachopaswa kujulikana kimeonekana kuwa sawa.',
  notes: 'Husemwa kando ya jibu, bila kulibadilisha',
  good: 'Kinachopaswa kuonekana kuwa sawa kabla pakiti haijawa ya kijani',
  rests: 'Hutegemea',
  basis: { ...facts, viewer: 'anayetazama', now: 'tarehe ya leo' },
  reasons: 'Sentensi moja kwa kila njia ya kutoka kwenye biashara',
  codes: {
    cbv: 'Hali ya CBV',
    gs1: 'Uhakiki wa GS1',
    europe: 'Msimbo wa jibu wa Ulaya',
  },
  needs: {
    title: 'Kinachopaswa kusomwa',
    lead: 'Kisichoweza kusomwa hakichukuliwi kamwe kuwa sawa: hapo jibu ni “Haikuweza kuhakikiwa”, isipokuwa kitu kilichosomwa ni kibaya zaidi.',
    label: 'Kwa kila lebo',
    lot: 'Kwa lebo yenye bechi au namba ya mfululizo',
    serial: 'Kwa lebo yenye namba ya mfululizo',
  },
  limits: {
    title: 'Mipaka',
    clocks: (span) => `Saa za washirika wawili zinaweza kutofautiana kwa ${span}.`,
    speed: (kilometres) => `Mzigo hausafiri kwa kasi zaidi ya km ${kilometres} kwa saa.`,
    soon: (days) => `Pakiti inakaribia kwisha muda katika siku zake ${days} za mwisho.`,
    undo: (days) => `Famasi inaweza kubatilisha utoaji wa pakiti kwa siku ${days}, kwa saa za UTC.`,
  },
};
