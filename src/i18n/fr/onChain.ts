import type { Desk } from '../en.ts';

/** Words of the screen that says what is on record. */
export const onChain: Desk['onChain'] = {
  title: 'Ce qui est enregistré',
  lead: 'Cette application lit un registre public. Voici ce que sa lecture révèle, ce qui y figure, et qui l’a écrit.',
  network: {
    title: 'Le réseau',
    name: 'Réseau',
    chain: 'chaîne',
    nodes: 'Nœuds interrogés',
    block: 'Dernier bloc',
    asking: 'Interrogation…',
    unread: 'Le réseau n’a pas pu être lu.',
    blockAt: (number, moment) => `${number}, du ${moment}`,
    agreed: (agreed, asked) => `Nœuds qui concordent : ${agreed} sur ${asked}`,
    clock: 'Ce qu’est « maintenant »',
    chainClock:
      'Maintenant est l’heure propre de la chaîne. Elle s’arrête jusqu’à ce que quelque chose soit signé : rien n’expire donc ici de soi-même.',
    deviceClock: 'Maintenant est l’heure de cet appareil. Un dernier bloc trop ancien n’est pas accepté.',
  },
  contracts: {
    title: 'Les contrats',
    lead: 'Leurs adresses sont intégrées à l’application. Aucun réglage ni aucun lien ne peut les changer, et leur code est comparé avant qu’une réponse compte.',
    since: (block) => `depuis le bloc ${block}`,
    names: {
      partners: 'Partenaires commerciaux',
      catalogue: 'Catalogue des produits',
      ledger: 'Registre de détention',
    },
  },
  stored: {
    title: 'Ce qui est stocké, et par qui',
    what: 'Quoi',
    who: 'Écrit par',
    rows: [
      {
        what: 'Entreprises : nom, code lieu (GLN), rôle, lieux, autorisations et leurs dates',
        who: 'L’autorité du médicament',
      },
      { what: 'Quelle entreprise peut attribuer quels codes produit', who: 'L’autorité du médicament' },
      { what: 'Produits : nom, dosage, forme, contenance, conservation', who: 'Le fabricant' },
      {
        what: 'Lots : numéro, péremption, rappel ou retrait',
        who: 'Le fabricant ; un rappel aussi par l’autorité',
      },
      {
        what: 'Boîtes : une empreinte du code produit et du numéro de série, dont un numéro de série aléatoire ne peut pas être déduit',
        who: 'Le fabricant',
      },
      {
        what: 'Bacs et palettes : numéro (SSCC), combien de boîtes de quels lots, qui les détient',
        who: 'Celui qui les détient',
      },
      {
        what: 'Étapes : expédition, réception, blocage, etc., avec lieu et heure',
        who: 'L’entreprise qui fait l’étape',
      },
      {
        what: 'La fin d’une boîte : délivrée, détruite, volée, etc., et quel jour ; cela rend publique une seconde empreinte de la boîte',
        who: 'La pharmacie, ou celui qui la détient',
      },
    ],
    never:
      'Jamais stocké : patients, ordonnances, prix, noms du personnel. De celui qui a signé, le compte est stocké.',
    all: 'Chaque type d’entrée, d’après l’interface même des contrats',
    forever: 'Ce qui est écrit reste. Une correction est une nouvelle entrée à côté de l’ancienne.',
  },
  reading: {
    title: 'Ce que la lecture révèle',
    points: [
      'Un scan demande à un nœud le produit, le lot et le bac, et trouve la boîte sur votre appareil. Le nœud apprend votre adresse réseau, l’heure, le produit et le lot ; jamais le numéro de série.',
      'La lecture ne demande ni compte ni portefeuille, et ne laisse aucune trace dans le registre.',
      'Ouvrir une adresse imprimée dans un navigateur est autre chose : cela montre le code entier, numéro de série compris, à l’hôte de cette adresse. Le nôtre ne garde aucune liste de ce qui a été ouvert. Un faux code peut mener à un faux site : scannez dans cette application.',
      'Les scans récents et les réglages restent sur cet appareil.',
    ],
  },
  limits: {
    title: 'Ce qu’elle ne peut pas faire',
    points: [
      'Un registre ouvert montre aux concurrents combien de quel produit va de qui à qui, et quand.',
      'Les enregistrements disent si une boîte a été fabriquée, détenue et utilisée comme il se doit. Ils ne peuvent pas voir un défaut à l’intérieur de la boîte.',
      'Un code copié peut paraître authentique jusqu’à ce que son double soit utilisé.',
    ],
  },
};
