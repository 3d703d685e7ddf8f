import type { Core } from '../en.ts';

/** Words around every screen. */
export const shell: Core['shell'] = {
  name: 'Theriac',
  skip: 'Aller au contenu',
  menu: 'Menu principal',
  nav: {
    scan: 'Scanner',
    counter: 'Comptoir',
    inspect: 'Inspection',
    onChain: 'Ce qui est enregistré',
    demo: 'Exemples',
    medicines: 'Mes médicaments',
    help: 'Aide',
    settings: 'Réglages',
  },
  language: 'Langue',
  demoNetwork:
    'Réseau de démonstration : entreprises et boîtes inventées. « Maintenant » est l’heure propre de la chaîne, qui commence en novembre 2026.',
  signedIn: 'Connecté pour',
  signOut: 'Se déconnecter',
  notFound: {
    title: 'Cette page n’existe pas',
    sentence: 'L’adresse ne mène nulle part dans cette application.',
    action: 'Scanner une boîte',
  },
  broken: {
    title: 'Un problème est survenu dans l’application',
    sentence:
      'C’est notre faute, pas celle de la boîte. Rien n’a été vérifié. Rechargez la page ; si cela persiste, dites-le-nous.',
    action: 'Recharger',
    details: 'Détails techniques',
    notLoaded:
      'Une partie de l’application n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.',
    kept: 'Ce que vous avez enregistré sur cet appareil est toujours là.',
    copy: 'Copier les détails',
    copied: 'Copié',
  },
  update: {
    waiting:
      'Une version plus récente de cette application est prête. Ce qui n’est pas enregistré sur cet écran serait perdu.',
    replaced:
      'Un autre onglet utilise déjà une version plus récente de cette application. Terminez ici, puis rechargez aussi celui-ci.',
    apply: 'Passer à la nouvelle version',
  },
  hostSettings: {
    title: 'Les réglages de l’hôte de cette application n’ont pas de sens',
    sentence:
      'Ils sont ignorés, et les nœuds intégrés à l’application sont interrogés. Prévenez ceux qui l’exploitent.',
  },
};
