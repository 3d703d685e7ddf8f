import type { Desk } from '../en.ts';
import { plural } from './plural.ts';
import { refusals, refusedHere } from './refusals.ts';

const packs = (count: number) => `${count} पैक`;
const containers = (count: number) => `${count} कंटेनर`;

/** Words around signing: who signs, what is recorded, and why it was refused. */
export const sign: Desk['sign'] = {
  title: {
    dispense: 'यह पैक दें',
    undo: 'देना रद्द करें',
    hold_pack: 'यह पैक अलग रखें',
    release_pack: 'यह पैक छोड़ें',
    decommission_pack: 'यह पैक बिक्री से हटाएँ',
    receive: 'यह कंटेनर रिसीव करें',
    refuse: 'यह कंटेनर लेने से मना करें',
    ship: 'यह कंटेनर भेजें',
    cancel_shipment: 'यह कंटेनर वापस बुलाएँ',
    hold_unit: 'यह कंटेनर होल्ड पर रखें',
    release_unit: 'इस कंटेनर का होल्ड हटाएँ',
    decommission_unit: 'यह कंटेनर बिक्री से हटाएँ',
    report_suspect: 'शंका की रिपोर्ट करें',
    close_report: 'यह रिपोर्ट बंद करें',
    declare_error: 'चरण को ग़लत घोषित करें',
  },
  runTitle: 'इस दौर पर हस्ताक्षर करें',
  opening: 'खुल रहा है…',
  cancel: 'वापस जाएँ',
  connect: {
    title: 'आप कौन हैं?',
    sentence: 'पैक देखने के लिए अकाउंट नहीं चाहिए। कुछ दर्ज करने के लिए वह अकाउंट चुनें जो आपकी कंपनी की ओर से काम करता है।',
    wallets: 'इस ब्राउज़र के वॉलेट',
    noWallet:
      'इस ब्राउज़र में कोई वॉलेट नहीं मिला। आपकी कंपनी जो वॉलेट इस्तेमाल करती है उसे इंस्टॉल करें, फिर यह पेज दोबारा लोड करें।',
    demo: 'डेमो पहचानें',
    demoSentence: 'ये सिर्फ़ इस लोकल नेटवर्क पर हैं। इनकी ओर से उसका नोड हस्ताक्षर करता है।',
    connecting: (name) => `${name} का इंतज़ार…`,
  },
  account: {
    reading: 'देखा जा रहा है कि यह अकाउंट किसकी ओर से काम करता है…',
    actsFor: 'किसकी ओर से',
    gln: 'लोकेशन नंबर (GLN)',
    licenceUntil: (number, until) => `लाइसेंस ${number}, ${until} तक मान्य`,
    licenceNot: 'अभी मान्य लाइसेंस नहीं',
    place: 'इसके साथ दर्ज होने वाली जगह',
    key: 'अकाउंट',
    change: 'दूसरा अकाउंट लें',
    nobody: 'यह अकाउंट इस नेटवर्क में किसी की ओर से काम नहीं करता। जो आपकी कंपनी के अकाउंट संभालते हैं उनसे पूछें।',
    unread: 'यह अकाउंट किसकी ओर से काम करता है, पढ़ा नहीं जा सका।',
    tryAgain: 'फिर कोशिश करें',
  },
  roles: {
    manufacturer: 'निर्माता',
    wholesaler: 'थोक विक्रेता',
    carrier: 'ट्रांसपोर्टर',
    pharmacy: 'फ़ार्मेसी',
    inspector: 'इंस्पेक्टर',
    authority: 'नियामक',
  },
  /** What will stand on the ledger about one pack or container, before it is signed. `as`: for what it is taken out. */
  summary: {
    dispense: ({ partner }) =>
      `${partner} की ओर से यह पैक दिया जाएगा। उसके बाद इसका कोड हर जगह इस्तेमाल हुआ माना जाएगा।`,
    undo: ({ partner }) => `${partner} की ओर से इस पैक का देना रद्द होगा। इसे फिर से दिया जा सकेगा।`,
    hold_pack: ({ partner }) =>
      `${partner} की ओर से यह पैक संदिग्ध मानकर अलग रखा जाएगा। छोड़े जाने तक कोई इसे नहीं दे सकता।`,
    release_pack: ({ partner }) => `${partner} की ओर से यह पैक छोड़ा जाएगा। इसे फिर से दिया जा सकेगा।`,
    decommission_pack: ({ partner, as }) =>
      `${partner} की ओर से यह पैक हमेशा के लिए बिक्री से हटाया जाएगा। दर्ज कारण: ${as}।`,
    receive: ({ partner, container }) =>
      `${partner} की ओर से कंटेनर ${container} और उसके अंदर की हर चीज़ रिसीव होगी।`,
    refuse: ({ partner, container, as }) =>
      `${partner} की ओर से कंटेनर ${container} नहीं लिया जाएगा। यह भेजने वाले के पास ही रहेगा। दर्ज कारण: ${as}।`,
    ship: ({ partner, container }) =>
      `${partner} की ओर से कंटेनर ${container} अंदर की हर चीज़ समेत भेजा जाएगा। रिसीव होने तक यह आपकी ज़िम्मेदारी में रहेगा।`,
    cancel_shipment: ({ partner, container }) =>
      `${partner} की ओर से कंटेनर ${container} वापस बुलाया जाएगा, जिसे किसी ने रिसीव नहीं किया।`,
    hold_unit: ({ partner, container }) =>
      `${partner} की ओर से कंटेनर ${container} होल्ड पर रखा जाएगा। होल्ड हटने तक इसमें से कुछ भी दिया या आगे भेजा नहीं जा सकता।`,
    release_unit: ({ partner, container }) => `${partner} की ओर से कंटेनर ${container} का होल्ड हटेगा।`,
    decommission_unit: ({ partner, container, as }) =>
      `${partner} की ओर से कंटेनर ${container} अंदर के हर सक्रिय पैक समेत बिक्री से हटाया जाएगा। यह रद्द नहीं हो सकता। दर्ज कारण: ${as}।`,
    report_suspect: ({ partner }) =>
      `${partner} की ओर से सबको बताया जाएगा कि यह संदिग्ध है। इससे और कुछ नहीं बदलता।`,
    close_report: ({ partner }) => `${partner} की ओर से बताया जाएगा कि शंका का क्या नतीजा निकला।`,
    declare_error: ({ partner }) =>
      `${partner} की ओर से बताया जाएगा कि उसका दर्ज किया एक चरण ग़लत है। चरण रिकॉर्ड में रहेगा, और यह बात उसके साथ।`,
  },
  /** The same about many, one line for each kind. */
  lines: {
    dispense: (count) => `${packs(count)} देना`,
    undo: (count) => `${packs(count)} देना रद्द करना`,
    hold_pack: (count) => `${packs(count)} अलग रखना`,
    release_pack: (count) => `${packs(count)} छोड़ना`,
    decommission_pack: (count, as) => `${packs(count)} बिक्री से हटाना: ${as}`,
    receive: (count) => `${containers(count)} रिसीव करना`,
    refuse: (count, as) => `${containers(count)} लेने से मना करना: ${as}`,
    ship: (count) => `${containers(count)} भेजना`,
    cancel_shipment: (count) => `${containers(count)} वापस बुलाना`,
    hold_unit: (count) => `${containers(count)} होल्ड पर रखना`,
    release_unit: (count) => `${containers(count)} का होल्ड हटाना`,
    decommission_unit: (count, as) =>
      `${containers(count)} अंदर की हर चीज़ समेत हमेशा के लिए बिक्री से हटाना: ${as}`,
    report_suspect: (count) => `${count} ${plural(count, 'शंका', 'शंकाओं')} की रिपोर्ट करना`,
    close_report: (count) => `${count} ${plural(count, 'रिपोर्ट', 'रिपोर्टें')} बंद करना`,
    declare_error: (count) => `${count} चरण ग़लत घोषित करना`,
  },
  confirm: {
    dispense: 'हस्ताक्षर करके दें',
    undo: 'हस्ताक्षर करके रद्द करें',
    hold_pack: 'हस्ताक्षर करके अलग रखें',
    release_pack: 'हस्ताक्षर करके छोड़ें',
    decommission_pack: 'हस्ताक्षर करके हटाएँ',
    receive: 'हस्ताक्षर करके रिसीव करें',
    refuse: 'हस्ताक्षर करके मना करें',
    ship: 'हस्ताक्षर करके भेजें',
    cancel_shipment: 'हस्ताक्षर करके वापस बुलाएँ',
    hold_unit: 'हस्ताक्षर करके होल्ड करें',
    release_unit: 'हस्ताक्षर करके होल्ड हटाएँ',
    decommission_unit: 'हस्ताक्षर करके हटाएँ',
    report_suspect: 'हस्ताक्षर करके रिपोर्ट करें',
    close_report: 'हस्ताक्षर करके बंद करें',
    declare_error: 'हस्ताक्षर करके घोषित करें',
  },
  run: {
    actsAs: (partner) => `${partner} के हस्ताक्षर से यह होगा:`,
    checking: (count) =>
      count === 1
        ? 'बहीखाते से पूछा जा रहा है कि वह इसे मानेगा या नहीं…'
        : `बहीखाते से पूछा जा रहा है कि वह इन ${count} को मानेगा या नहीं…`,
    accepted: 'बहीखाता इसे मान लेगा।',
    signatures: (count) => (count === 1 ? 'एक हस्ताक्षर काफ़ी है।' : `आपका वॉलेट ${count} बार पूछेगा।`),
    leftOut: (count) =>
      count === 1 ? '1 छोड़ा गया: बहीखाता इसे नहीं मानेगा' : `${count} छोड़े गए: बहीखाता इन्हें नहीं मानेगा`,
    othersGoOn: 'बाकी इनके बिना आगे बढ़ेंगे।',
    nothingLeft: 'हस्ताक्षर करने को कुछ नहीं है: बहीखाता इनमें से किसी को नहीं मानेगा।',
    sign: (count) => (count === 1 ? '1 पर हस्ताक्षर करें' : `सभी ${count} पर हस्ताक्षर करें`),
    signOthers: (count) => `बाकी ${count} पर हस्ताक्षर करें`,
    checkAgain: 'फिर जाँचें',
    list: (count) => (count === 1 ? 'दिखाएँ कि कौन सा' : `सभी ${count} दिखाएँ`),
    part: (part, parts, count) =>
      `${parts} में से भाग ${part}: ${count === 1 ? '1 प्रविष्टि' : `${count} प्रविष्टियाँ`}`,
    states: {
      prepared: 'अपनी बारी के इंतज़ार में',
      asked: 'आपके हस्ताक्षर के इंतज़ार में',
      signed: 'हस्ताक्षर हुए, ब्लॉक के इंतज़ार में',
      included: 'बहीखाते में',
      final: 'बहीखाते में, हमेशा के लिए',
      failed: 'दर्ज नहीं हुआ',
      unknown: 'पता नहीं',
    },
  },
  receipt: {
    title: 'रसीद',
    done: (count) => (count === 1 ? 'हो गया। बहीखाते में दर्ज है।' : `हो गया। सभी ${count} बहीखाते में दर्ज हैं।`),
    partly: (done, count) => `${count} में से ${done} बहीखाते में दर्ज।`,
    open: 'हस्ताक्षर हो गए, पर अभी बहीखाते में नहीं है। आप आगे बढ़ सकते हैं: इसे रखा गया है और इस पर नज़र है।',
    partner: 'हस्ताक्षर',
    place: 'जगह (GLN)',
    time: 'बताया गया समय',
    transaction: 'ट्रांज़ैक्शन',
    block: (number, time) => `ब्लॉक ${number}, ${time}`,
    results: {
      waiting: 'हस्ताक्षर हुए, अभी बहीखाते में नहीं',
      recorded: 'दर्ज हुआ',
      stands: 'पहले से दर्ज था',
      refused: 'छोड़ा गया',
      elsewhere: 'इस ब्राउज़र की दूसरी विंडो दर्ज कर रही है',
      not_recorded: 'दर्ज नहीं हुआ',
      unknown: 'पता नहीं',
    },
    outOfCustody: 'दिया गया दर्ज हुआ, जबकि यह यहाँ कभी रिसीव नहीं हुआ।',
    print: 'रसीद प्रिंट करें',
    save: 'फ़ाइल में सेव करें (JSON)',
    fileName: (run) => `theriac-receipt-${run}.json`,
    retry: (count) => `बाकी ${count} के लिए फिर कोशिश करें`,
  },
  open: {
    title: (count) =>
      count === 1 ? 'आपके हस्ताक्षर वाली एक चीज़ रास्ते में है' : `आपके हस्ताक्षर वाली ${count} चीज़ें रास्ते में हैं`,
    sentence: 'बहीखाते में दर्ज होने तक इन पर नज़र रखी जाती है, यह पेज बंद करके फिर खोलने पर भी।',
    endedTitle: 'आपके हस्ताक्षर वाली चीज़ का क्या हुआ',
    unknownTitle: 'हम नहीं जानते कि आपके हस्ताक्षर वाली चीज़ दर्ज हुई या नहीं',
    unknownSentence: 'दोहराने से पहले पैक फिर से जाँचें। कुछ भी दो बार नहीं होता।',
    lookAgain: 'फिर देखें',
    dismiss: 'मैंने देख लिया',
  },
  progress: {
    checking: 'बहीखाते से पूछा जा रहा है कि वह इसे मानेगा या नहीं…',
    signing: 'आपके हस्ताक्षर का इंतज़ार…',
    including: 'हस्ताक्षर हुए। बहीखाते में दर्ज होने का इंतज़ार…',
    included: 'हो गया। बहीखाते में दर्ज है।',
  },
  wrongNetwork: {
    title: 'आपका वॉलेट दूसरे नेटवर्क पर है',
    sentence: (network) => `यह “${network}” पर दर्ज होता है।`,
    action: 'वॉलेट में नेटवर्क बदलें',
    unchanged: 'नेटवर्क नहीं बदला',
    declined: 'आपने वॉलेट में इसे मना कर दिया। कुछ भी दर्ज नहीं हुआ।',
  },
  steps: {
    checking: 'बहीखाते के नियमों से स्वीकृत',
    signing: 'हस्ताक्षर हुए',
    including: 'बहीखाते में',
  },
  problem: {
    title: 'कुछ भी दर्ज नहीं हुआ',
    unknownTitle: 'हम नहीं जानते कि यह दर्ज हुआ या नहीं',
    slowTitle: 'यह अपने ब्लॉक के इंतज़ार में है',
    declined: 'आपने हस्ताक्षर नहीं किए।',
    network: 'आपका वॉलेट दूसरे नेटवर्क पर है। वहाँ बदलें, फिर कोशिश करें।',
    account: 'आपके वॉलेट ने अकाउंट बदल दिया। देखें कि कौन हस्ताक्षर कर रहा है, फिर कोशिश करें।',
    unreachable: 'नेटवर्क नोड से संपर्क नहीं हो सका।',
    funds: 'अकाउंट नेटवर्क की फ़ीस नहीं दे सकता।',
    pending: 'आपका वॉलेट अब भी जवाब के इंतज़ार में है। उसे खोलें, फिर कोशिश करें।',
    replaced: 'वॉलेट में इसकी जगह दूसरा ट्रांज़ैक्शन डाल दिया गया।',
    batches: 'वॉलेट ने एक साथ कई चीज़ें नहीं लीं। फिर कोशिश करें: हर एक पर अलग हस्ताक्षर होंगे।',
    stopped: 'इस पर हस्ताक्षर नहीं हुए: इसकी बारी से पहले दौर समाप्त हो गया।',
    elsewhere: 'इस ब्राउज़र की दूसरी विंडो इसे दर्ज कर रही है।',
    slow: 'हस्ताक्षर हो गए, पर अभी बहीखाते में नहीं है। आप आगे बढ़ सकते हैं: इसे रखा गया है और इस पर नज़र है।',
    dropped: 'यह भेजा गया, और नेटवर्क ने इसे भुला दिया। वहाँ इसका कुछ भी दर्ज नहीं है।',
    lost: 'हो सकता है यह बहीखाते में हो: कनेक्शन टूट गया, या बहुत समय लगा। दोहराने से पहले फिर जाँचें।',
    reverted: 'दर्ज करते समय बहीखाते ने इसे अस्वीकार किया। फिर जाँचें।',
    failed: 'वॉलेट या नोड ने इसे अस्वीकार किया।',
    details: 'तकनीकी विवरण',
    checkAgain: 'फिर जाँचें',
  },
  refusals,
  refusedHere,
  refusedOther: 'बहीखाता इसे स्वीकार नहीं करता।',
};
