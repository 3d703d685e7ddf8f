import type { Desk } from '../en.ts';

/** Words about recalled lots that a pharmacy has had. */
export const lookBack: Desk['lookBack'] = {
  title: 'आपसे जुड़े रिकॉल',
  lead: 'वापस मँगाए गए और बाज़ार से हटाए गए बैच, जो इस फ़ार्मेसी ने रिसीव किए: क्या आया, क्या अब भी यहाँ है, और क्या दिया गया। बहीखाते से, और इस डिवाइस के जर्नल से।',
  back: 'काउंटर पर',
  link: 'रिकॉल',
  print: 'प्रिंट करें',
  again: 'फिर देखें',
  reading: 'रिकॉल ढूँढे जा रहे हैं…',
  banner: {
    held: (packs, format) =>
      packs === 1 ? 'वापस मँगाया गया एक पैक यहाँ दर्ज है' : `वापस मँगाए गए ${format.number(packs)} पैक यहाँ दर्ज हैं`,
    heldWhat: 'आज ही शेल्फ़ से निकालें और अलग रखें।',
    coming: (packs, format) =>
      packs === 1
        ? 'वापस मँगाया गया एक पैक आपके पास आ रहा है'
        : `वापस मँगाए गए ${format.number(packs)} पैक आपके पास आ रहे हैं`,
    comingWhat: 'इन्हें शेल्फ़ पर न रखें। भेजने वाले से पूछें।',
    aside: (packs, format) =>
      packs === 1
        ? 'वापस मँगाया गया एक पैक यहाँ अलग रखा है'
        : `वापस मँगाए गए ${format.number(packs)} पैक यहाँ अलग रखे हैं`,
    asideWhat: 'सूचना के अनुसार इन्हें लौटाएँ या नष्ट करें।',
    open: 'रिकॉल दिखाएँ',
    unread: 'रिकॉल नहीं देखे जा सके',
    unreadWhat: 'हो सकता है कोई स्टॉक वापस मँगाया गया हो और यहाँ न दिखे। अपने आप फिर कोशिश होगी।',
  },
  unread: {
    title: 'रिकॉल नहीं पढ़े जा सके',
    sentence: 'इसका मतलब यह नहीं कि कुछ वापस नहीं मँगाया गया। नियामक की सूचनाएँ देखें, और फिर कोशिश करें।',
  },
  partly: {
    title: 'कुछ रिकॉल पूरे नहीं पढ़े जा सके',
    sentence: 'पता नहीं कि वे आपसे जुड़े हैं या नहीं:',
  },
  none: 'रिकॉर्ड के अनुसार वापस मँगाया गया कोई बैच यहाँ नहीं आया।',
  asOf: (moment) => `जैसा बहीखाते में ${moment} को था।`,
  listed:
    'बैच के बारे में जो कहा गया है वह साबित है। कोई और बैच वापस नहीं मँगाया गया, यह उन नोड का कहना है जिनसे पूछा गया।',
  nowhere: 'जब तक पता न हो कि यह कौन सी फ़ार्मेसी है, कोई नहीं बता सकता कि कौन से रिकॉल इससे जुड़े हैं।',
  recalled: (recallClass, partner, moment) =>
    `${partner} ने वापस मँगाया (रिकॉल), श्रेणी ${recallClass}, ${moment} से लागू`,
  withdrawn: (partner, date) => `${partner} ने ${date} को बाज़ार से हटाया`,
  lot: (lot) => `बैच ${lot}`,
  summary: (received, onShelf, dispensed, format) =>
    `आपने इस बैच के ${format.number(received)} पैक रिसीव किए: ${format.number(onShelf)} शेल्फ़ पर, ${format.number(dispensed)} दिए गए।`,
  unitsUnread: (count, format) =>
    count === 1
      ? 'इस बैच का एक कंटेनर नहीं पढ़ा जा सका। यहाँ बताए से ज़्यादा पैक हो सकते हैं।'
      : `इस बैच के ${format.number(count)} कंटेनर नहीं पढ़े जा सके। यहाँ बताए से ज़्यादा पैक हो सकते हैं।`,
  came: 'क्या आया',
  cameFrom: (packs, partner, format) => `${partner} से ${format.number(packs)} पैक`,
  cameMade: (packs, format) => `${format.number(packs)} पैक, यहीं बने`,
  now: 'अब कहाँ है',
  onShelf: 'शेल्फ़ पर',
  held: 'इनमें से होल्ड पर',
  toHere: 'आपके पास आ रहे हैं',
  fromHere: 'आपके यहाँ से जा रहे हैं',
  quarantined: 'अलग रखे गए',
  dispensed: 'दिए गए',
  takenOut: 'दिए गए या बिक्री से हटाए गए, दिन के अनुसार',
  packs: (packs, format) => `${format.number(packs)} पैक`,
  since: 'रिकॉल के बाद',
  dayUnknown: 'दिन दर्ज नहीं',
  device: 'इस डिवाइस के जर्नल में',
  deviceLead: 'फ़ार्मेसी के दूसरे डिवाइस के अपने जर्नल हैं।',
  deviceNone: 'इस डिवाइस ने इस बैच का कोई पैक नहीं देखा।',
  deviceLess: (packs, format) =>
    packs === 1
      ? 'एक पैक ऐसा दिया गया जो इस जर्नल में नहीं है: किसी दूसरे डिवाइस से, या अपने पूरे कंटेनर के साथ।'
      : `${format.number(packs)} पैक ऐसे दिए गए जो इस जर्नल में नहीं हैं: किसी दूसरे डिवाइस से, या अपने पूरे कंटेनर के साथ।`,
  deviceUnread: 'इस डिवाइस का जर्नल नहीं पढ़ा जा सका।',
  event: {
    came: 'माल आवक में स्कैन हुआ',
    dispensed: 'दिया गया',
    taken_back: 'देना रद्द हुआ',
    set_aside: 'अलग रखा गया',
    supplied: 'बिना जाँच दिया गया',
  },
  eventAt: (moment, till) => `${moment}, टर्मिनल ${till}`,
  inspect: 'पूरा बैच',
};
