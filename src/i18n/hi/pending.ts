import type { Core } from '../en.ts';
import { plural } from './plural.ts';

/** Words about scans that could not be judged when they were made. */
export const pending: Core['pending'] = {
  kept: {
    device: 'इस डिवाइस पर रखा गया',
    deviceSentence:
      'रिकॉर्ड पढ़ने लायक होते ही इसकी जाँच अपने आप होती है, डिवाइस बंद होकर चालू हो तब भी। तब आपको बताया जाएगा।',
    page: 'जब तक यह पेज खुला है, तब तक रखा गया',
    pageSentence: 'यह ब्राउज़र कुछ नहीं रखता। पेज खुला छोड़ें: रिकॉर्ड पढ़ने लायक होते ही पैक की जाँच अपने आप होती है।',
  },
  last: {
    title: (age) => `पिछली जाँच यहाँ ${age} पहले हुई`,
    answer: (word) => `तब जवाब था: ${word}।`,
    notNow: 'वह तब की बात है। इससे अभी के बारे में कुछ पता नहीं चलता।',
    stop: 'जब तक फिर जाँच न हो सके, इसे सच मानें और पैक इस्तेमाल न करें।',
  },
  waiting: {
    title: (count, format) =>
      plural(
        count,
        `${format.number(count)} स्कैन जाँच के इंतज़ार में है`,
        `${format.number(count)} स्कैन जाँच के इंतज़ार में हैं`,
      ),
    sentence: 'रिकॉर्ड पढ़ने लायक होते ही इनकी जाँच अपने आप होती है, सबसे पुराने से शुरू करके।',
    scannedAt: (moment, till) => `${moment}, टर्मिनल ${till}`,
    supplied: (reason) => `बिना जाँच दिया गया: ${reason}`,
    more: (count, format) => `और ${format.number(count)}`,
    open: (name) => `${name} अभी जाँचें`,
    openShort: 'अभी जाँचें',
  },
  landed: {
    title: (count, format) =>
      count === 1 ? 'रखे हुए एक स्कैन की जाँच हो गई' : `रखे हुए ${format.number(count)} स्कैन की जाँच हो गई`,
    answer: (name, word) => `${name}: ${word}`,
    seen: 'देख लिया',
    open: 'खोलें',
    openNamed: (name) => `${name} खोलें`,
  },
  alarm: {
    title: (name, word) => `${name}: ${word}`,
    scanned: (moment, till) =>
      `इसे ${moment} को टर्मिनल ${till} पर स्कैन किया गया, जब रिकॉर्ड पढ़ा नहीं जा सका था। पैक ढूँढें और अलग रखें।`,
    supplied: (moment, till) => `${moment} को टर्मिनल ${till} पर दिया जा चुका है। मरीज़ से अभी संपर्क करें।`,
    seen: 'मैंने इसे संभाल लिया',
    more: (count, format) =>
      count === 1 ? 'रखा हुआ एक और स्कैन लाल है' : `रखे हुए ${format.number(count)} और स्कैन लाल हैं`,
  },
};
