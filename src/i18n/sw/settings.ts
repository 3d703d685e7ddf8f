import type { Desk } from '../en.ts';

export const settings: Desk['settings'] = {
  title: 'Mipangilio',
  lead: 'Imehifadhiwa kwenye kifaa hiki tu.',
  language: {
    title: 'Lugha',
    auto: 'Kama kivinjari',
  },
  role: {
    title: 'Majibu yaandikwe kwa',
    hint: 'Jibu ni lilelile; maneno na hatua zinazofuata ndivyo hutofautiana.',
    names: {
      auto: 'Yeyote anayeingia',
      patient: 'Wagonjwa',
      pharmacist: 'Wafamasia',
      inspector: 'Wakaguzi',
    },
  },
  till: {
    title: 'Kituo hiki kiko kwenye famasi',
    label: 'Namba ya mahali pa famasi (GLN)',
    hint: 'Tarakimu 13. Huathiri maneno ya majibu (“hapa”) na haithibitishi chochote.',
    digits: (typed) => `tarakimu ${typed} kati ya 13`,
    good: 'Tarakimu ya uhakiki ni sahihi. Imehifadhiwa.',
  },
  nodes: {
    title: 'Nodi za mtandao za kuuliza',
    label: 'Anwani za nodi, moja kwa kila mstari',
    hint: 'Kila jibu linahakikiwa, bila kujali nani analitoa; nodi kadhaa pia hugundua nodi inayoficha kitu. Seva ya programu hii lazima iruhusu anwani hizo.',
    standard: 'Bila kuandika chochote, hizi ndizo zinazoulizwa:',
    save: 'Hifadhi na uhakiki',
    invalid: (address) => `“${address}” si anwani ya nodi, kama vile https://node.example.`,
    checking: 'Inauliza…',
    good: 'Mtandao sahihi, mikataba sahihi.',
    block: (number, moment) => `Bloku mpya zaidi ${number}, ya ${moment}.`,
    proven: 'Inathibitisha majibu yake.',
    said: 'Haiwezi kuthibitisha majibu yake; yanaonyeshwa kama kauli, si kama yaliyothibitishwa.',
    took: (ms) => `Ilijibu kwa ${ms} ms.`,
  },
  theme: { title: 'Mwonekano', names: { auto: 'Kama kifaa', light: 'Mwanga', dark: 'Giza' } },
  sound: {
    title: 'Sauti na mtetemo',
    names: { on: 'Washa', off: 'Zima' },
    hint: 'Kila aina ya jibu ina yake.',
    meanings: {
      title: 'Kila sauti ina maana gani',
      lead: 'Unachosikia au kuhisi kipo pia kwenye skrini, kwa maneno na kwa umbo. Bila sauti hukosi chochote.',
      play: (name) => `Cheza: ${name}`,
      sounds: {
        good: {
          means: 'Hakuna kibaya kilichopatikana',
          form: 'Milio miwili, wa pili juu zaidi. Mtetemo mmoja mfupi.',
        },
        check: {
          means: 'Angalia kwa makini kabla ya kuendelea',
          form: 'Milio miwili iliyo sawa. Mitetemo miwili mifupi.',
        },
        stop: {
          means: 'Simama: usitumie pakiti hii',
          form: 'Milio miwili mizito na mirefu, wa pili chini zaidi. Mitetemo mitatu mirefu.',
        },
        unsure: {
          means: 'Hakuna jibu kuhusu pakiti hii',
          form: 'Milio mitatu ya haraka, kwenda chini kisha juu tena. Mitetemo mitatu mifupi sana.',
        },
        read: {
          means: 'Msimbo umesomwa, jibu linafuata',
          form: 'Mlio mmoja mfupi sana wa juu. Mguso mmoja mwepesi.',
        },
      },
    },
  },
};
