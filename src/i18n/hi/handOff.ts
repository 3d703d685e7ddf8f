import type { Desk } from '../en.ts';

/** Words for passing a checked pack on to the dispensing system. */
export const handOff: Desk['handOff'] = {
  title: 'पैक आगे डिस्पेंसिंग सिस्टम को भेजें',
  lead: 'ताकि किसी को दो बार स्कैन न करना पड़े। ब्राउज़र दूसरे प्रोग्राम में टाइप नहीं कर सकता: वह कॉपी कर सकता है, या ऐसा पता खोल सकता है जिसे दूसरा प्रोग्राम सुनता है। जिसे यह मिलता है उसे सीरियल नंबर पता चल जाता है।',
  ways: { off: 'न भेजें', clipboard: 'कॉपी करें', link: 'पता खोलें' },
  form: 'किस रूप में कॉपी',
  forms: { element_string: 'जैसा स्कैनर टाइप करता है', bracketed: 'जैसा छपा है: (01)…' },
  link: 'पता',
  linkHint: 'जैसे pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}, या सब के लिए {code}।',
  linkWrong: 'ऐसा पता जिसमें {serial} या {code} हो।',
  when: 'कब',
  whenNames: { each: 'हर ठीक पैक, अपने आप', hand: 'जब मैं कहूँ' },
  pass: 'आगे भेजें',
  done: {
    copied: (line) => `लाइन ${line} डिस्पेंसिंग सिस्टम के लिए कॉपी हुई।`,
    opened: (line) => `लाइन ${line} डिस्पेंसिंग सिस्टम को भेजी गई।`,
    failed: (line) => `लाइन ${line} आगे नहीं भेजी जा सकी। इस टर्मिनल की सेटिंग्स देखें।`,
  },
};
