import type { Desk } from '../en.ts';

const keep =
  'Usitumie tena dawa kutoka kwenye pakiti hii kwa sasa. Itunze pamoja na boksi na kijikaratasi chake.';
const replacement = 'Mwombe mfamasia pakiti nyingine leo. Usiache tu kutumia dawa unayoihitaji kila siku.';
const taken =
  'Kama umeshaitumia na hujisikii vizuri, mpigie daktari au namba ya dharura, na useme ulichotumia.';
const report = 'Tumia “Ripoti pakiti hii” chini ya jibu lake, na uipe ripoti famasi ulikoipata.';
const askPharmacy =
  'Mfamasia: ikiwezekana wa famasi ulikoipata pakiti. Kama uliinunua mtandaoni au mtaani, famasi yoyote, au mamlaka ya dawa ya nchi yako.';
const askAnyPharmacist = 'Mfamasia yeyote.';

const again =
  'Skani mara moja tena, kutoka kwenye pakiti yenyewe. Skana iliyopangwa vibaya hubadilisha herufi.';
const compare = 'Linganisha maandishi ya pakiti na thamani zilizo kwenye skrini, herufi kwa herufi.';
const apart = 'Tenga pakiti mbali na akiba, na utoe nyingine.';
const notify =
  'Iripoti kuwa inashukiwa. Saa 24 za kuitaarifu mamlaka zinaanza unapothibitisha kuwa si halali.';
const askMaker = 'Mmiliki wa usajili, na mamlaka yenu ya dawa.';

const stays = 'Jibu likibaki hilohilo, endelea na hatua inayofuata.';
const noAccusation = 'Halisemi kuwa famasi yako ilifanya kosa lolote.';
const perhapsMistake = 'Bado si uthibitisho kuwa ni bandia: kosa kwenye rekodi huonekana vivyo hivyo.';

const outcomes: Desk['help']['outcomes'] = {
  genuine: {
    means:
      'Kila kinachoweza kuhakikiwa kimehakikiwa, na kiko sawa: mtengenezaji alirekodi pakiti hii yenyewe, bechi na mwisho wa matumizi ni vile vilivyo kwenye lebo, hakuna aliyeitumia wala kuagiza irudishwe, na kila makabidhiano yako kwenye rekodi.',
    not: [
      'Haiwezi kuonyesha kuwa muhuri haujavunjika, wala kuwa kilichomo ndani ndicho kilichoandikwa kwenye boksi. Itazame pakiti.',
      'Msimbo ulionakiliwa unaweza kuonekana halisi hadi pacha wake atumike.',
      'Haisemi kuwa dawa hii inakufaa.',
    ],
    patient: {
      steps: [
        'Tazama muhuri. Kama umevunjika, au pakiti inaonekana si ya kawaida, usiitumie na umwonyeshe mfamasia.',
        'Tumia dawa kama daktari au mfamasia wako alivyokuambia.',
        'Hifadhi pakiti kwenye “Dawa zangu”, na agizo la kurudisha la baadaye halitakupita.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Hakikisha muhuri haujavunjika.', 'Itoe, na urekodi kuwa umeitoa.'],
      ask: 'Hakuna, isipokuwa pakiti yenyewe inaonekana si sawa.',
    },
  },
  supplied: {
    means: 'Famasi imerekodi kuwa ilitoa pakiti hii. Kwa pakiti uliyoipata hapo, ndivyo inavyopaswa kuwa.',
    not: [
      'Haiwezi kujua uliipata wapi pakiti. Wewe tu ndiye unayejua.',
      'Kama mahali au siku si sahihi, huenda pakiti yako na ile iliyo kwenye rekodi si moja.',
    ],
    patient: {
      steps: [
        'Soma ni famasi gani, na siku gani. Je, hapo ndipo ulipoipata?',
        'Kama ndiyo, hakuna kasoro iliyoonekana.',
        'Kama sivyo, usitumie pakiti kwa sasa, na umwonyeshe mfamasia.',
      ],
      ask: 'Famasi iliyotajwa.',
    },
    pharmacist: {
      steps: [
        'Uliza pakiti imetoka wapi.',
        'Usiirudishe kwenye akiba: imeshatoka kwenye mnyororo wa usambazaji.',
      ],
      ask: 'Famasi iliyoirekodi.',
    },
  },
  caution: {
    means:
      'Pakiti iko kwenye rekodi, na hakuna kinachoizuia. Lakini jambo moja si sawa, au halikuweza kulinganishwa. Jibu linasema ni lipi.',
    not: [
      'Haimaanishi kuwa pakiti ni bandia.',
      'Haimaanishi kuwa yote ni sawa: lazima mtu aliangalie jambo hilo moja kwanza.',
    ],
    patient: {
      steps: [
        'Soma sentensi iliyo kwenye jibu. Ikikuomba kulinganisha bechi na mwisho wa matumizi na maandishi, fanya hivyo kwanza.',
        'Kama havifanani, au huna uhakika, usitumie pakiti na umwonyeshe mfamasia.',
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        'Soma jambo lililowekewa alama na ushahidi wake.',
        'Kama pakiti iko njiani kuja kwenu, pokeeni kontena lake kwanza.',
        'Amua, na urekodi ulichofanya.',
      ],
      ask: 'Aliyeleta pakiti, kama makabidhiano yanakosekana.',
    },
  },
  blocked: {
    means:
      'Rekodi inasema kuwa pakiti hii haipaswi kutumika. Huenda imeagizwa irudishwe, imekwisha muda, imeripotiwa kuibwa, au imetengwa, au njia yake haiwezekani. Jibu linasema ni lipi.',
    not: ['Agizo la kurudisha linahusu bechi nzima. Halisemi kuwa kila pakiti ina kasoro.', noAccusation],
    patient: {
      steps: [
        keep,
        replacement,
        taken,
        'Peleka pakiti kwenye famasi. Usiitupe kwenye taka wala kwenye sinki.',
      ],
      ask: 'Mfamasia, leo. Kwa agizo la kurudisha, tangazo la mtengenezaji au la mamlaka linasema zaidi.',
    },
    pharmacist: {
      steps: [
        apart,
        'Fuata tangazo: kwa agizo la kurudisha, tafuta pakiti nyingine za bechi hiyo, na wagonjwa walio nazo.',
        'Rekodi ulichofanya.',
      ],
      ask: 'Aliyetoa agizo la kurudisha, au aliyetenga pakiti. Wote wametajwa kwenye jibu.',
    },
  },
  used_here: {
    means: 'Famasi yenu wenyewe imesharekodi kutoa pakiti hii.',
    not: ['Hilo peke yake si onyo: pakiti za sehemu na akiba ya wodi huonekana hivi.'],
    patient: {
      steps: [
        'Kama uliipata pakiti kwenye famasi hiyo, hakuna kasoro iliyoonekana.',
        'Kama uliipata kwingine, usiitumie kwa sasa.',
      ],
      ask: 'Famasi iliyotajwa.',
    },
    pharmacist: {
      steps: [
        'Pakiti ya sehemu au akiba ya wodi: endelea.',
        'Ilirekodiwa kimakosa: batilisha, ndani ya siku kumi.',
        'Hakuna anayeweza kueleza: tenga pakiti na utafute pacha wake.',
      ],
      ask: 'Wenzako, na daftari lenu wenyewe.',
    },
  },
  used_elsewhere: {
    means:
      'Mtu mwingine ameshaandika kwenye rekodi kuwa pakiti yenye namba hii ilitolewa, iliteketezwa, iliuzwa nje au ilitoka kwa njia nyingine. Namba moja ni ya pakiti moja tu, kwa hiyo mojawapo ya hizo mbili haipaswi kuwepo.',
    not: ['Haisemi ni ipi kati ya pakiti hizo mbili iliyo sahihi.', perhapsMistake, noAccusation],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Soma nani aliirekodi, vipi na lini.',
        'Uliza kama ilirudishwa kutoka kwao, au ilirekodiwa kimakosa.',
        apart,
        notify,
      ],
      ask: 'Aliyeirekodi, kisha mmiliki wa usajili na mamlaka yenu ya dawa.',
    },
  },
  label_mismatch: {
    means:
      'Namba ya pakiti hii iko kwenye rekodi, lakini bechi au mwisho wa matumizi uliochapishwa juu yake si ule aliorekodi mtengenezaji. Jibu linaonyesha vyote viwili.',
    not: [
      perhapsMistake,
      'Msimbo uliosomwa au kuandikwa vibaya huonekana vivyo hivyo. Usome mara moja tena.',
    ],
    patient: {
      steps: [`Skani pakiti mara moja tena. ${stays}`, keep, replacement, report],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  unknown_serial: {
    means:
      'Rekodi ya mtengenezaji ya bechi hii imekamilika, na pakiti yenye namba hii haimo. Pakiti halisi ya bechi hiyo ingekuwemo.',
    not: [perhapsMistake, 'Si sawa na “haikuweza kuhakikiwa”: rekodi ilisomwa, yote.'],
    patient: {
      steps: [
        `Skani pakiti mara moja tena. Kama uliandika namba, angalia kila herufi. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [again, 'Angalia kama pakiti imo kwenye bechi nyingine: programu inatafuta.', apart, notify],
      ask: askMaker,
    },
  },
  unknown_lot: {
    means:
      'Bidhaa za mtengenezaji ziko kwenye rekodi, lakini hakuna aliyewahi kurekodi bechi yenye namba hii.',
    not: [
      perhapsMistake,
      'Namba ya bechi iliyosomwa au kuandikwa vibaya huonekana vivyo hivyo. Herufi kubwa na ndogo ni tofauti.',
    ],
    patient: {
      steps: [
        `Skani pakiti mara moja tena. Kama uliandika bechi, angalia kila herufi. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  duplicate: {
    means:
      'Rekodi ya mtengenezaji ina namba ya pakiti hii zaidi ya mara moja. Kwa hiyo hakuna anayeweza kutofautisha pakiti sahihi na nakala.',
    not: [
      'Kuna uwezekano mkubwa kuwa ni kosa la aliyerekodi bechi, lakini hakuna anayeweza kulijua hilo kutoka kwenye pakiti.',
    ],
    patient: { steps: [keep, replacement, report], ask: askPharmacy },
    pharmacist: { steps: [apart, 'Mtaarifu mtengenezaji: rekodi lazima ielezwe.'], ask: askMaker },
  },
  untrusted_issuer: {
    means:
      'Aliyeweka bechi hii kwenye rekodi hakuwa na haki hiyo wakati huo: namba ya bidhaa haikuwa yake, au hakuwa na leseni halali.',
    not: [
      'Haimaanishi kuwa dawa iliyomo ni mbaya. Inamaanisha kuwa hakuna mwenye haki hiyo aliyeithibitisha.',
    ],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Ichukulie pakiti kuwa ya kushukiwa.',
        apart,
        'Angalia akiba yako nyingine kutoka kwa mtoaji huyohuyo.',
        notify,
      ],
      ask: 'Mmiliki wa usajili, na mamlaka yenu ya dawa.',
    },
  },
  no_serial: {
    means:
      'Msimbo uliosomwa hautofautishi pakiti moja na nyingine. Si kila dawa lazima iwe na msimbo unaofanya hivyo.',
    not: ['Hausemi jema wala baya kuhusu pakiti hii yenyewe.'],
    patient: {
      steps: [
        'Tafuta msimbo wa mraba wenye nukta ndogo kwenye boksi, na uskani huo.',
        'Kama haupo, angalia mwenyewe muhuri na mwisho wa matumizi.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Tafuta msimbo wa mraba kwenye pakiti.',
        'Kama haupo, tumia njia za kuhakiki ambazo ungetumia bila programu hii.',
      ],
      ask: 'Aliyeleta pakiti, kama unatarajia iwe na msimbo.',
    },
  },
  unknown_product: {
    means:
      'Mtengenezaji wa dawa hii hashiriki kwenye mtandao huu. Kwa hiyo hakuna rekodi ya kulinganisha nayo.',
    not: [
      'Hilo si onyo. Dawa nyingi duniani hazimo kwenye mtandao huu.',
      'Wala si dalili njema: halisemi chochote kuhusu pakiti.',
    ],
    patient: {
      steps: [
        'Angalia mwenyewe muhuri na mwisho wa matumizi.',
        'Kama una shaka, mwonyeshe mfamasia pakiti kabla ya kuitumia.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Hakiki pakiti kwenye mfumo anaoutumia mtengenezaji wake.',
        'Tumia njia zako nyingine za kuhakiki.',
      ],
      ask: 'Aliyeleta pakiti.',
    },
  },
  could_not_check: {
    means:
      'Sehemu ya rekodi haikuweza kusomwa kwa sasa: hakuna muunganisho, au kompyuta zilizoulizwa hazikutoa jibu linaloweza kuthibitishwa. Kwa hiyo hakuna jibu.',
    not: [
      'Hii si ndiyo, hata kama pakiti hiyohiyo ilikuwa sawa jana.',
      'Wala si hapana. Haisemi chochote kuhusu pakiti.',
    ],
    patient: {
      steps: [
        'Angalia kama simu yako ina intaneti, na ujaribu tena.',
        'Si lazima usubiri hapa: programu inahifadhi skani, inaihakiki itakapoweza, na kukuambia.',
        'Kama unahitaji dawa sasa, mwombe mfamasia aihakiki.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Jaribu tena. Tazama ni sehemu gani haikuweza kusomwa, na kwa nini.',
        'Kama mgonjwa hawezi kusubiri, fuata kanuni ya famasi yenu kuhusu pakiti zinazotolewa bila kuhakikiwa, na uirekodi.',
        'Programu inahakiki yenyewe baadaye. Ikiwa nyekundu, inasema hivyo hadi mtu aione.',
      ],
      ask: 'Anayesimamia mtandao wenu, tatizo likibaki.',
    },
  },
  unreadable: {
    means: 'Kilichoskaniwa si msimbo wa dawa, au msimbo umeharibika.',
    not: ['Halisemi chochote kuhusu pakiti: hakuna pakiti iliyotafutwa.'],
    patient: {
      steps: [
        'Tafuta msimbo wa mraba wenye nukta ndogo. Mara nyingi kuna anwani ya tovuti au msimbopau wa duka kando yake.',
        'Ushike ukiwa bapa, umbali wa sm 15 hadi 20, penye mwanga mzuri.',
        'Kama umeharibika, andika namba zilizo kando yake.',
      ],
      ask: 'Mfamasia, kama msimbo wa pakiti mpya hauwezi kusomwa.',
    },
    pharmacist: {
      steps: [
        'Skani msimbo wa mraba tena, au andika namba.',
        'Kama misimbo mingi inashindikana, jaribu skana kupitia Mipangilio.',
      ],
      ask: 'Aliyeleta pakiti, kama maandishi yake ni mabaya.',
    },
  },
};

export const help: Desk['help'] = {
  lead: 'Kila skani inaishia na mojawapo ya majibu haya. Hapa kuna maana ya kila moja, la kufanya, na wa kumuuliza.',
  all: 'Majibu yote',
  back: 'Rudi kwenye majibu yote',
  means: 'Maana yake',
  not: 'Lisichomaanisha, au lisichoweza kuonyesha',
  what: 'La kufanya',
  whom: 'Wa kumuuliza',
  forPatients: 'Kama ni dawa yako',
  forPharmacists: 'Kama unafanya kazi kwenye famasi',
  calledFor: (word) => `Wafamasia wanasoma: “${word}”`,
  calledForPatients: (word) => `Wagonjwa wanasoma: “${word}”`,
  rules: 'Kanuni kamili za jibu hili',
  urgent: {
    title: 'Kama hujisikii vizuri',
    sentence:
      'Usisubiri programu hii. Mpigie daktari au namba ya dharura ya nchi yako, na uitunze pakiti ili waione.',
  },
  limits: {
    title: 'Ambacho skani yoyote haiwezi kufanya',
    lines: [
      'Inahakiki kama pakiti hii iko kwenye rekodi inavyopaswa. Haiwezi kuona ndani yake.',
      'Haichukui nafasi ya mfamasia wala daktari.',
    ],
  },
  outcomes,
};
