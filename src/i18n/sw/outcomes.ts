import type { Core } from '../en.ts';

const apart = 'tenga pakiti mbali na akiba, na usiitoe.';
const setAside = 'Tenga pakiti mbali na akiba. Usiitoe.';
const patientStop = {
  word: 'Usitumie pakiti hii kwa sasa',
  next: 'Itunze pakiti. Mwombe mfamasia akupe nyingine leo, na umwonyeshe skrini hii.',
};
const patientScanAgain =
  'Kama maandishi yameharibika, andika msimbo kwa mkono. La sivyo, mwonyeshe mfamasia pakiti.';

export const outcomes: Core['outcomes'] = {
  genuine: {
    pharmacist: {
      word: 'Inaweza kutolewa',
      sentence: 'Lebo ni sawa na rekodi, pakiti haijawahi kutumika, na njia yake yote imekamilika.',
      next: 'Hakikisha muhuri haujavunjika, kisha itoe.',
    },
    patient: {
      word: 'Hakuna kasoro iliyoonekana',
      sentence:
        'Rekodi ya mtengenezaji na lebo zinakubaliana, na hakuna aliyetumia pakiti hii wala kuagiza irudishwe.',
      next: 'Hakikisha muhuri haujavunjika. Kama umevunjika, mwonyeshe mfamasia wako pakiti.',
    },
    inspector: {
      word: 'Halisi',
      sentence: 'Lebo na rekodi zinakubaliana; pakiti ni hai; njia yake imethibitishwa kuwa kamili.',
      next: 'Kagua muhuri. Ushahidi uko hapa chini.',
    },
  },
  caution: {
    pharmacist: {
      word: 'Hakiki kabla ya kutoa',
      sentence: 'Pakiti iko kwenye rekodi, lakini kuna jambo lisilo sawa.',
      next: 'Soma kilichowekewa alama hapa chini, kisha amua.',
    },
    patient: {
      word: 'Uliza kabla ya kutumia',
      sentence: 'Pakiti iko kwenye rekodi, lakini kuna jambo linalopaswa kuangaliwa kwanza.',
      next: 'Soma hapa chini ni jambo gani. Kama huna uhakika, mwonyeshe mfamasia wako skrini hii.',
    },
    inspector: {
      word: 'Tahadhari',
      sentence: 'Ni halisi kwa mujibu wa rekodi, lakini kuna jambo linalohitaji maelezo.',
      next: 'Soma yaliyobainika hapa chini.',
    },
  },
  blocked: {
    pharmacist: {
      word: 'Usiitoe',
      sentence: 'Pakiti hii haipaswi kutolewa kwa mtu yeyote.',
      next: `${setAside} Fuata tangazo.`,
    },
    patient: { ...patientStop, sentence: 'Rekodi inasema kuwa pakiti hii haipaswi kutumika.' },
    inspector: {
      word: 'Imefungiwa',
      sentence: 'Rekodi inazuia pakiti hii kuuzwa.',
      next: 'Chunguza sehemu nyingine ya bechi iko wapi.',
    },
  },
  used_here: {
    pharmacist: {
      word: 'Mlitoa pakiti hii',
      sentence: 'Imerekodiwa kuwa ilitolewa hapa.',
      next: 'Kama ni pakiti ya sehemu au akiba ya wodi: endelea. La sivyo, batilisha wakati bado inawezekana, au itenge.',
    },
    patient: {
      word: 'Ilishatolewa',
      sentence: 'Pakiti hii imerekodiwa kuwa ilishatolewa.',
      next: 'Kama hukuipata hapo, usiitumie kwa sasa. Muulize mfamasia.',
    },
    inspector: {
      word: 'Ilitolewa hapa',
      sentence: 'Mahali unapotazama kwa niaba yake pametoa pakiti hii.',
      next: 'Linganisha na daftari la mahali hapo.',
    },
  },
  used_elsewhere: {
    pharmacist: {
      word: 'Ilishatumika kwingine',
      sentence: 'Kwa mujibu wa rekodi, pakiti hii ilishatoka kwenye mnyororo wa usambazaji.',
      next: `${setAside} Itolee taarifa.`,
    },
    patient: {
      ...patientStop,
      sentence: 'Mtu mwingine ameshaandika kwenye rekodi kuwa namba hii ya mfululizo imetumika.',
    },
    inspector: {
      word: 'Ilishatumika kwingine',
      sentence: 'Pakiti ilishatoka kwenye mnyororo wa usambazaji. Huenda namba yake imenakiliwa.',
      next: 'Shikilia pakiti hii na pacha wake.',
    },
  },
  supplied: {
    pharmacist: {
      word: 'Ilishatolewa',
      sentence: 'Pakiti hii imerekodiwa kuwa ilishatolewa.',
      next: 'Uliza imetoka wapi.',
    },
    patient: {
      word: 'Ilishatolewa',
      sentence: 'Je, hapo ndipo ulipoipata?',
      next: 'Kama ndiyo, hakuna kasoro iliyoonekana. Kama sivyo, usitumie pakiti hii kwa sasa na umuulize mfamasia.',
    },
    inspector: {
      word: 'Ilishatolewa',
      sentence: 'Pakiti imerekodiwa kuwa ilitolewa.',
      next: 'Linganisha mahali hapo na mahali ulipoikuta.',
    },
  },
  label_mismatch: {
    pharmacist: {
      word: 'Lebo hailingani',
      sentence: 'Kilichochapishwa sicho alichorekodi mtengenezaji.',
      next: `Skani tena na ulinganishe na maandishi. Jibu likibaki hilohilo: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'Kilichochapishwa kwenye pakiti sicho alichorekodi mtengenezaji.' },
    inspector: {
      word: 'Lebo hailingani',
      sentence: 'Maandishi na rekodi zinatofautiana.',
      next: 'Piga picha maandishi. Shikilia pakiti.',
    },
  },
  unknown_serial: {
    pharmacist: {
      word: 'Namba ya mfululizo haikupatikana',
      sentence: 'Rekodi ya mtengenezaji ya bechi hii imekamilika, na namba hii ya mfululizo haimo.',
      next: `Skani tena, huenda skana ilibadilisha maandishi. Jibu likibaki hilohilo: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'Mtengenezaji hakurekodi pakiti yenye namba hii.' },
    inspector: {
      word: 'Namba ya mfululizo haikupatikana',
      sentence: 'Bechi imethibitishwa kuwa kamili bila namba hii ya mfululizo.',
      next: 'Shikilia pakiti.',
    },
  },
  unknown_lot: {
    pharmacist: {
      word: 'Bechi haikupatikana',
      sentence: 'Bidhaa iko kwenye rekodi, bechi hii haipo.',
      next: `Skani tena, huenda skana ilibadilisha maandishi. Jibu likibaki hilohilo: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'Mtengenezaji hakurekodi bechi yenye namba hii.' },
    inspector: {
      word: 'Bechi haikupatikana',
      sentence: 'Bidhaa iko kwenye rekodi, bechi hii haipo.',
      next: 'Shikilia pakiti.',
    },
  },
  duplicate: {
    pharmacist: {
      word: 'Namba imerekodiwa mara mbili',
      sentence:
        'Namba hii ya mfululizo imo zaidi ya mara moja kwenye bechi yake, kwa hiyo pakiti haiwezi kutofautishwa na nakala yake.',
      next: `${setAside} Mtaarifu mtengenezaji.`,
    },
    patient: { ...patientStop, sentence: 'Namba iliyo kwenye pakiti hii ilitolewa zaidi ya mara moja.' },
    inspector: {
      word: 'Namba imerekodiwa mara mbili',
      sentence: 'Namba moja ya mfululizo, nafasi mbili kwenye bechi.',
      next: 'Mwombe mtengenezaji aeleze.',
    },
  },
  untrusted_issuer: {
    pharmacist: {
      word: 'Mtoaji hana idhini',
      sentence: 'Aliyerekodi bechi hii hakuwa na haki ya namba hii ya bidhaa wakati huo.',
      next: `Ichukulie kuwa ya kushukiwa. ${setAside}`,
    },
    patient: { ...patientStop, sentence: 'Hatuna uhakika kuwa mtengenezaji ndiye aliyerekodi pakiti hii.' },
    inspector: {
      word: 'Mtoaji hana idhini',
      sentence: 'Mtoaji hakuwa na kiambishi cha kampuni, bidhaa au leseni wakati huo.',
      next: 'Shikilia pakiti. Kagua bechi nyingine za mtoaji huyo.',
    },
  },
  no_serial: {
    pharmacist: {
      word: 'Pakiti haina namba ya mfululizo',
      sentence: 'Pakiti hii haina namba ya mfululizo. Si kila dawa lazima iwe nayo.',
      next: 'Tafuta msimbo wa mraba; kama haupo, tumia njia zako nyingine za kuhakiki.',
    },
    patient: {
      word: 'Pakiti haina namba ya mfululizo',
      sentence:
        'Msimbo huu hautofautishi pakiti moja na nyingine, kwa hiyo hatuwezi kuhakiki pakiti hii yenyewe.',
      next: 'Tafuta msimbo wa mraba kwenye pakiti na uuskani. Au muulize mfamasia wako.',
    },
    inspector: {
      word: 'Haina namba ya mfululizo',
      sentence: 'Msimbo hautaji pakiti moja mahususi.',
      next: 'Tumia njia nyingine.',
    },
  },
  unknown_product: {
    pharmacist: {
      word: 'Bidhaa haijasajiliwa hapa',
      sentence: 'Hatuna maoni kuhusu bidhaa hii. Hilo si onyo.',
      next: 'Ihakiki kwa njia nyingine.',
    },
    patient: {
      word: 'Hatuijui bidhaa hii',
      sentence: 'Mtengenezaji wake hashiriki hapa. Hilo halisemi jema wala baya kuhusu pakiti.',
      next: 'Muulize mfamasia wako kama huna uhakika.',
    },
    inspector: {
      word: 'Bidhaa haijasajiliwa hapa',
      sentence: 'GTIN hii haihudumiwi na mtandao huu.',
      next: 'Tumia njia nyingine.',
    },
  },
  could_not_check: {
    pharmacist: {
      word: 'Haikuweza kuhakikiwa',
      sentence: 'Sehemu ya rekodi haikuweza kusomwa, kwa hiyo hakuna jibu.',
      next: 'Jaribu tena. Usichukulie hili kuwa ni ndiyo.',
    },
    patient: {
      word: 'Haikuweza kuhakikiwa',
      sentence: 'Hatukuweza kusoma rekodi kwa sasa. Hili halisemi chochote kuhusu pakiti.',
      next: 'Jaribu tena baada ya muda mfupi, au muulize mfamasia wako.',
    },
    inspector: {
      word: 'Haikuweza kuhakikiwa',
      sentence: 'Taarifa inayohitajika haikusomwa.',
      next: 'Tazama hapa chini ni ipi na kwa nini.',
    },
  },
  unreadable: {
    pharmacist: {
      word: 'Msimbo wa dawa haukupatikana',
      sentence: 'Huu si msimbo unaotaja dawa.',
      next: 'Shika msimbo wa mraba ukiwa bapa, umbali wa sm 15 hadi 20, au uandike.',
    },
    patient: {
      word: 'Msimbo wa dawa haukupatikana',
      sentence: 'Huu si msimbo wa dawa.',
      next: patientScanAgain,
    },
    inspector: {
      word: 'Msimbo wa dawa haukupatikana',
      sentence: 'Huu si msimbo unaotaja dawa.',
      next: 'Uandike, au piga picha lebo.',
    },
  },
};

export const words: Core['words'] = {
  recalled: { pharmacist: 'Usiitoe: imeagizwa irudishwe', inspector: 'Imeagizwa irudishwe' },
  withdrawn: { pharmacist: 'Usiitoe: imeondolewa sokoni', inspector: 'Imeondolewa sokoni' },
  expired: {
    pharmacist: 'Usiitoe: imeisha muda',
    inspector: 'Imeisha muda',
    patient: 'Pakiti hii imeisha muda wa matumizi',
  },
  stolen: { pharmacist: 'Usiitoe: imeibwa', inspector: 'Imeibwa' },
  quarantined: { pharmacist: 'Usiitoe: imetengwa', inspector: 'Imetengwa' },
  on_hold: { pharmacist: 'Usiitoe: imezuiliwa', inspector: 'Imezuiliwa' },
  custody_overlap: { pharmacist: 'Usiitoe: iko mahali pawili', inspector: 'Mahali pawili kwa wakati mmoja' },
  time_runs_backwards: {
    pharmacist: 'Usiitoe: tarehe haziwezekani',
    inspector: 'Tarehe zinarudi nyuma',
  },
  expiry_differs: { pharmacist: 'Mwisho wa matumizi ni tofauti na rekodi' },
  lot_differs: { pharmacist: 'Bechi ni tofauti na rekodi' },
  in_transit_to_you: { pharmacist: 'Ipokee kwanza' },
  expected_here: { pharmacist: 'Inatarajiwa hapa' },
  already_received: { pharmacist: 'Ilishapokelewa hapa' },
  used_by_branch: { pharmacist: 'Ilishatolewa na kundi lenu' },
};

export const leftWords: Core['leftWords'] = {
  active: 'Ilishatumika kwingine',
  dispensed: 'Ilishatolewa kwingine',
  dispensed_out_of_custody: 'Ilishatolewa kwingine',
  destroyed: 'Imerekodiwa kuwa imeteketezwa',
  exported: 'Imeuzwa nje: haiuzwi hapa',
  sampled_by_authority: 'Imechukuliwa kama sampuli rasmi',
  free_sample: 'Sampuli ya bure: haiuzwi',
  stolen: 'Imeripotiwa kuibwa',
  lost: 'Imeripotiwa kupotea',
  damaged: 'Imerekodiwa kuwa imeharibika',
  quarantined: 'Imetengwa kwa kushukiwa',
  repacked: 'Imehamishiwa kontena jingine',
  implanted: 'Imerekodiwa kuwa imepandikizwa',
  other: 'Imetolewa kwenye biashara',
  relabelled: 'Ina lebo mpya: tumia msimbo mpya',
  active_again: 'Ilishatumika kwingine',
};

export const leftForPatients: Core['leftForPatients'] = {
  active: 'Rekodi inasema kuwa pakiti hii si ya kuuzwa tena.',
  dispensed: 'Rekodi inasema kuwa pakiti yenye namba hii ilishatolewa.',
  dispensed_out_of_custody: 'Rekodi inasema kuwa pakiti yenye namba hii ilishatolewa.',
  destroyed: 'Rekodi inasema kuwa pakiti hii iliteketezwa.',
  exported: 'Rekodi inasema kuwa pakiti hii ilipelekwa nchi nyingine.',
  sampled_by_authority: 'Rekodi inasema kuwa pakiti hii ilichukuliwa kwa ajili ya uchunguzi.',
  free_sample: 'Rekodi inasema kuwa pakiti hii ilikuwa sampuli ya bure, ambayo hakuna anayeruhusiwa kuiuza.',
  stolen: 'Rekodi inasema kuwa pakiti hii iliibwa.',
  lost: 'Rekodi inasema kuwa pakiti hii ilipotea njiani.',
  damaged: 'Rekodi inasema kuwa pakiti hii iliharibika.',
  quarantined: 'Rekodi inasema kuwa pakiti hii ilitengwa ili ichunguzwe.',
  repacked: 'Rekodi haisemi pakiti hii ilikwenda wapi.',
  implanted: 'Rekodi inasema kuwa bidhaa hii ilishatumika.',
  other: 'Rekodi inasema kuwa pakiti hii si ya kuuzwa tena.',
  relabelled: 'Rekodi inasema kuwa pakiti hii ilipewa namba nyingine.',
  active_again: 'Rekodi inasema kuwa pakiti hii si ya kuuzwa tena.',
};

export const asides: Core['asides'] = {
  recalledForPatients: (partner) => `${partner} imeomba pakiti zote za bechi hii zirudishwe.`,
  expectedNext: 'Pokea kontena lake, kisha itoe.',
  receivedNext: 'Hakikisha muhuri haujavunjika, kisha iweke kwenye akiba.',
  supplied: (partner, date) => `Ilitolewa na ${partner} tarehe ${date}, na hapo ndipo ulipoipata.`,
  suppliedElsewhere: (partner, date) =>
    `${partner} ilirekodi kutoa pakiti hii tarehe ${date}, nawe uliipata mahali pengine.`,
};
