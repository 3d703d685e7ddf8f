import type { Core } from '../en.ts';

export const shell: Core['shell'] = {
  name: 'Theriac',
  skip: 'Ruka hadi maudhui',
  menu: 'Menyu kuu',
  nav: {
    scan: 'Skani',
    counter: 'Kaunta',
    inspect: 'Ukaguzi',
    onChain: 'Kilicho kwenye rekodi',
    demo: 'Pakiti za mfano',
    settings: 'Mipangilio',
    medicines: 'Dawa zangu',
    help: 'Msaada',
  },
  language: 'Lugha',
  demoNetwork:
    'Mtandao wa majaribio: kampuni na pakiti za kubuni. “Sasa” ni wakati wa mnyororo wenyewe, unaoanza Novemba 2026.',
  signedIn: 'Umeingia kwa niaba ya',
  signOut: 'Toka',
  notFound: {
    title: 'Hakuna ukurasa kama huo',
    sentence: 'Anwani hii haielekezi popote kwenye programu hii.',
    action: 'Skani pakiti',
  },
  broken: {
    title: 'Kuna hitilafu kwenye programu',
    sentence:
      'Hili ni kosa letu, si la pakiti. Hakuna kilichohakikiwa. Pakia ukurasa upya; tatizo likibaki, tujulishe.',
    action: 'Pakia upya',
    details: 'Maelezo ya kiufundi',
    notLoaded: 'Sehemu ya programu haikuweza kupakiwa. Angalia muunganisho, kisha pakia ukurasa upya.',
    kept: 'Ulichohifadhi kwenye kifaa hiki bado kipo.',
    copy: 'Nakili maelezo',
    copied: 'Yamenakiliwa',
  },
  update: {
    waiting: 'Toleo jipya la programu hii liko tayari. Kisichohifadhiwa kwenye skrini hii kingepotea.',
    replaced:
      'Kichupo kingine kinatumia toleo jipya la programu hii sasa. Maliza hapa, kisha pakia hiki upya pia.',
    apply: 'Tumia toleo jipya',
  },
  hostSettings: {
    title: 'Mipangilio ya seva ya programu hii haina maana',
    sentence: 'Imewekwa kando, na nodi zilizo ndani ya programu zinaulizwa. Mwambie anayeiendesha.',
  },
};
