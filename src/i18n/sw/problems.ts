import type { Core } from '../en.ts';

export const facts: Core['facts'] = {
  label: 'lebo',
  block: 'hali ya mtandao',
  product: 'bidhaa',
  lot: 'bechi',
  membership: 'namba ya mfululizo',
  state: 'kama pakiti imetumika',
  custody: 'pakiti imekuwa wapi',
  reports: 'kama kuna aliyeripoti kuwa inashukiwa',
  corrections: 'marekebisho ya hatua zake',
  partners: 'kampuni zilizokuwa nayo',
};

export const causes: Core['causes'] = {
  node_unreachable: 'Nodi ya mtandao haikupatikana. Angalia muunganisho na ujaribu tena.',
  node_timeout: 'Nodi ya mtandao haikujibu kwa wakati. Jaribu tena.',
  node_error: 'Nodi ya mtandao ilijibu kwa hitilafu. Jaribu tena, au chagua nodi nyingine kwenye mipangilio.',
  answer_malformed: 'Nodi ya mtandao ilitoa jibu lisilo na maana. Chagua nodi nyingine kwenye mipangilio.',
  answer_too_large: 'Nodi ya mtandao ilituma zaidi ya kilichoombwa. Chagua nodi nyingine kwenye mipangilio.',
  wrong_chain: 'Nodi ni ya mtandao mwingine. Rekebisha anwani yake kwenye mipangilio.',
  wrong_contract: 'Mikataba iliyo kwenye mtandao huu siyo ambayo programu hii ilitengenezewa. Usiitegemee.',
  header_invalid: 'Bloku mpya zaidi ya nodi hailingani. Chagua nodi nyingine kwenye mipangilio.',
  proof_invalid:
    'Jibu la nodi halilingani na uthibitisho wake wenyewe. Chagua nodi nyingine kwenye mipangilio.',
  trail_mismatch:
    'Kuna rekodi zinazokosekana au zilizobadilishwa: hazilingani na thamani ya uhakiki iliyo kwenye leja.',
  nodes_disagree: 'Nodi zilizoulizwa hazikubaliani.',
  head_stale:
    'Bloku mpya zaidi ni ya zamani mno: nodi imechelewa, au saa ya kifaa hiki si sahihi. Jaribu tena, au chagua nodi nyingine kwenye mipangilio.',
  clock_disagrees: 'Saa ya kifaa hiki na ya mtandao hazikubaliani. Rekebisha saa.',
  block_replaced: 'Mtandao ulibadilisha bloku mpya zaidi wakati ikisomwa. Jaribu tena.',
  depends_on_unread: 'Inategemea kitu kingine ambacho hakikuweza kusomwa.',
  beyond_limit: 'Kulikuwa na mengi ya kuangalia kuliko programu inavyoangalia kwa mara moja.',
};

export const labelProblems: Core['labelProblems'] = {
  empty: 'Hakuna cha kusoma.',
  'too-long': 'Maandishi ni marefu mno kwa lebo.',
  'not-a-product-code': 'Msimbo huu hautaji bidhaa.',
  'gs1-flag-missing':
    'Msimbo unafanana na wa dawa lakini haukuwekewa alama hiyo (GS1). Skani msimbo wa mraba ulio kwenye pakiti.',
  'symbology-unknown': 'Aina hii ya msimbo haitumiki kwenye dawa.',
  'ai-unknown': 'Msimbo una sehemu ambayo kiwango cha GS1 hakiijui.',
  'ai-value-missing': 'Sehemu moja ya msimbo ni tupu.',
  'ai-value-short': 'Sehemu moja ya msimbo ni fupi mno.',
  'ai-value-long': 'Sehemu moja ya msimbo ni ndefu mno. Huenda skana ilipoteza kitenganishi.',
  'ai-values-differ': 'Sehemu moja imo mara mbili kwenye msimbo, ikiwa na thamani tofauti.',
  'ai-required': 'Sehemu inayopaswa kuambatana na nyingine haipo.',
  'ai-excluded': 'Msimbo una sehemu mbili zisizoweza kuwa pamoja.',
  'serial-required': 'Msimbo una saini lakini hauna namba ya mfululizo inayohusika nayo.',
  character: 'Msimbo una herufi isiyoruhusiwa mahali hapo.',
  'check-digit': 'Tarakimu ya uhakiki si sahihi. Linganisha kila tarakimu na maandishi.',
  'check-characters': 'Herufi za uhakiki si sahihi. Linganisha na maandishi.',
  'company-prefix': 'Namba haianzi na kiambishi cha kampuni.',
  date: 'Hakuna tarehe kama hiyo.',
  time: 'Hakuna saa kama hiyo.',
  value: 'Msimbo una thamani isiyoruhusiwa mahali hapo.',
  brackets: 'Mabano hayajakamilika. Andika hivi: (01)09521001000017(21)ABC.',
  'uri-characters': 'Anwani ina herufi zisizoruhusiwa.',
  'uri-scheme': 'Hii si anwani ya tovuti.',
  'uri-host': 'Anwani haitaji seva.',
  'uri-no-key': 'Anwani hii haitaji bidhaa.',
  'uri-compressed':
    'Hiki ni kiungo kilichobanwa, ambacho programu hii haifungui. Skani msimbo wa mraba, au andika namba.',
  'uri-key-order': 'Sehemu za anwani haziko katika mpangilio unaotakiwa na kiwango.',
  'uri-duplicate': 'Sehemu moja imo mara mbili kwenye anwani.',
  'uri-not-in-query': 'Sehemu moja iko mahali pasiporuhusiwa kwenye anwani.',
  'linear-length': 'Idadi ya tarakimu si ya msimbo wa bidhaa.',
  hibc: 'Lebo hii ya kifaa tiba (HIBC) haikuandikwa kama kiwango chake kinavyotaka.',
  'hibc-secondary': 'Hii ni nusu ya pili ya lebo ya kifaa tiba. Skani nusu ya kwanza pia.',
  iccbba: 'Lebo hii ya damu au tishu (ICCBBA) haikuandikwa kama kiwango chake kinavyotaka.',
  ppn: 'Namba hii ya famasi ya Ujerumani (PPN) haikuandikwa kama kiwango chake kinavyotaka.',
  'medical-device':
    'Huu ni msimbo wa kifaa tiba, wa mfumo mwingine usio GS1. Bidhaa zimerekodiwa kwa namba ya GS1: tafuta msimbo wa pili.',
  'blood-or-tissue': 'Huu ni msimbo wa damu, tishu au seli (ISBT 128). Haumo kwenye rekodi hapa.',
  'line-malformed': 'Mstari huu sivyo ulivyotarajiwa.',
};

export const labelNotices: Core['labelNotices'] = {
  'gs1-assumed': 'Msimbo haukusema kuwa ni wa GS1; ulisomwa kama wa GS1.',
  'separators-restored': 'Vitenganishi viliandikwa kama herufi zinazoonekana; vilisomwa kama vitenganishi.',
  'day-00': 'Mwisho wa matumizi hauna siku; imechukuliwa siku ya mwisho ya mwezi.',
  'other-pack-level': 'Namba hii ni ya pakiti ya nje, si ya pakiti moja.',
  'variable-measure': 'Namba hii ni ya bidhaa zinazouzwa kwa kipimo.',
  'shop-barcode': 'Huu ni msimbopau wa duka. Skani msimbo wa mraba.',
  'ntin-from-ppn': 'Namba ya bidhaa ilipatikana kutoka namba ya famasi ya Ujerumani.',
};
