/** Words of the settings screen. */
export const settings = {
  title: 'Settings',
  lead: 'Kept on this device only.',
  language: {
    title: 'Language',
    auto: 'As the browser says',
  },
  role: {
    title: 'Answers worded for',
    hint: 'The answer is the same; words and next steps differ.',
    names: {
      auto: 'Whoever signs in',
      patient: 'Patients',
      pharmacist: 'Pharmacists',
      inspector: 'Inspectors',
    },
  },
  till: {
    title: 'This till is in pharmacy',
    label: 'Location number of the pharmacy (GLN)',
    hint: '13 digits. It words the answers (“here”) and proves nothing.',
    digits: (typed: string) => `${typed} of 13 digits`,
    good: 'Check digit right. Saved.',
  },
  nodes: {
    title: 'Network nodes to ask',
    label: 'Addresses of nodes, one a line',
    hint: 'Every answer is checked, whoever gives it; several nodes also notice one that holds something back. The host of this app must allow the addresses.',
    standard: 'Without an entry these are asked:',
    save: 'Save and check',
    invalid: (address: string) => `“${address}” is no address of a node, such as https://node.example.`,
    checking: 'Asking…',
    good: 'Right network, right contracts.',
    block: (number: string, moment: string) => `Newest block ${number}, of ${moment}.`,
    proven: 'It proves its answers.',
    said: 'It cannot prove its answers; they are shown as said, not proven.',
    took: (ms: string) => `Answered in ${ms} ms.`,
  },
  theme: { title: 'Appearance', names: { auto: 'As the device', light: 'Light', dark: 'Dark' } },
  sound: {
    title: 'Sound and vibration',
    names: { on: 'On', off: 'Off' },
    hint: 'Each kind of answer has its own.',
    meanings: {
      title: 'What each sound means',
      lead: 'Whatever you hear or feel also stands on the screen, in words and as a shape. Nothing is missed with sound off.',
      play: (name: string) => `Play: ${name}`,
      sounds: {
        good: {
          means: 'Nothing wrong found',
          form: 'Two tones, the second one higher. One short vibration.',
        },
        check: { means: 'Look closer before you go on', form: 'Two equal tones. Two short vibrations.' },
        stop: {
          means: 'Stop: do not use this pack',
          form: 'Two low, long tones, the second one lower. Three long vibrations.',
        },
        unsure: {
          means: 'No answer about this pack',
          form: 'Three quick tones, down and up again. Three very short vibrations.',
        },
        read: {
          means: 'A code was read, its answer follows',
          form: 'One very short, high tone. One light tap.',
        },
      },
    },
  },
};
