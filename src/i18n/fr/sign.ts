import type { Desk } from '../en.ts';
import { plural } from './plural.ts';
import { refusals, refusedHere } from './refusals.ts';

const packs = (count: number) => `${count} ${plural(count, 'boîte', 'boîtes')}`;
const containers = (count: number) => `${count} colis`;

/** Words around signing: who signs, what is recorded, and why it was refused. */
export const sign: Desk['sign'] = {
  title: {
    dispense: 'Délivrer cette boîte',
    undo: 'Annuler la délivrance',
    hold_pack: 'Mettre cette boîte à l’écart',
    release_pack: 'Libérer cette boîte',
    decommission_pack: 'Retirer cette boîte du circuit',
    receive: 'Réceptionner ce colis',
    refuse: 'Refuser ce colis',
    ship: 'Expédier ce colis',
    cancel_shipment: 'Annuler l’expédition de ce colis',
    hold_unit: 'Bloquer ce colis',
    release_unit: 'Débloquer ce colis',
    decommission_unit: 'Retirer ce colis du circuit',
    report_suspect: 'Signaler une suspicion',
    close_report: 'Clore ce signalement',
    declare_error: 'Déclarer une étape erronée',
  },
  runTitle: 'Signer ce passage',
  opening: 'Ouverture…',
  cancel: 'Annuler',
  connect: {
    title: 'Qui êtes-vous ?',
    sentence:
      'Regarder des boîtes ne demande pas de compte. Pour enregistrer quelque chose, choisissez le compte qui agit pour votre entreprise.',
    wallets: 'Portefeuilles de ce navigateur',
    noWallet:
      'Aucun portefeuille n’a été trouvé dans ce navigateur. Installez celui que votre entreprise utilise, puis rechargez cette page.',
    demo: 'Identités de démonstration',
    demoSentence: 'Elles n’existent que sur ce réseau local. Son nœud signe pour elles.',
    connecting: (name) => `En attente de ${name}…`,
  },
  account: {
    reading: 'Recherche de qui ce compte représente…',
    actsFor: 'Vous agissez pour',
    gln: 'Code lieu (GLN)',
    licenceUntil: (number, until) => `Autorisation ${number}, valable jusqu’au ${until}`,
    licenceNot: 'Pas d’autorisation valable actuellement',
    place: 'Lieu enregistré avec',
    key: 'Compte',
    change: 'Utiliser un autre compte',
    nobody:
      'Ce compte n’agit pour personne dans ce réseau. Demandez à la personne qui gère les comptes de votre entreprise.',
    unread: 'Pour qui ce compte agit n’a pas pu être lu.',
    tryAgain: 'Réessayer',
  },
  roles: {
    manufacturer: 'fabricant',
    wholesaler: 'grossiste',
    carrier: 'transporteur',
    pharmacy: 'pharmacie',
    inspector: 'inspection',
    authority: 'autorité',
  },
  /** What will stand on the ledger about one pack or container, before it is signed. `as`: for what it is taken out. */
  summary: {
    dispense: ({ partner }) => `${partner} délivre cette boîte. Ensuite, son code est utilisé partout.`,
    undo: ({ partner }) =>
      `${partner} annule la délivrance de cette boîte. Elle peut être délivrée de nouveau.`,
    hold_pack: ({ partner }) =>
      `${partner} met cette boîte à l’écart comme suspecte. Tant qu’elle n’est pas libérée, personne ne peut la délivrer.`,
    release_pack: ({ partner }) => `${partner} libère cette boîte. Elle peut être délivrée de nouveau.`,
    decommission_pack: ({ partner, as }) =>
      `${partner} retire cette boîte du circuit, définitivement. Enregistrée comme : ${as}.`,
    receive: ({ partner, container }) => `${partner} réceptionne le colis ${container} et tout son contenu.`,
    refuse: ({ partner, container, as }) =>
      `${partner} ne prend pas le colis ${container}. Il reste chez son expéditeur. Enregistré comme : ${as}.`,
    ship: ({ partner, container }) =>
      `${partner} expédie le colis ${container} avec tout son contenu. Il reste sous votre garde jusqu’à sa réception.`,
    cancel_shipment: ({ partner, container }) =>
      `${partner} annule l’expédition du colis ${container}, que personne n’a réceptionné.`,
    hold_unit: ({ partner, container }) =>
      `${partner} bloque le colis ${container}. Tant qu’il n’est pas débloqué, rien ne peut en être délivré ni réexpédié.`,
    release_unit: ({ partner, container }) => `${partner} débloque le colis ${container}.`,
    decommission_unit: ({ partner, container, as }) =>
      `${partner} retire du circuit le colis ${container} avec toutes ses boîtes encore actives. Cela ne peut pas être annulé. Enregistré comme : ${as}.`,
    report_suspect: ({ partner }) =>
      `${partner} dit à tous que ceci est suspect. Rien d’autre n’en est changé.`,
    close_report: ({ partner }) => `${partner} dit comment la suspicion s’est terminée.`,
    declare_error: ({ partner }) =>
      `${partner} dit qu’une étape qu’il a enregistrée est erronée. L’étape reste enregistrée, avec ceci à côté.`,
  },
  /** The same about many, one line for each kind. */
  lines: {
    dispense: (count) => `Délivrer ${packs(count)}`,
    undo: (count) => `Annuler la délivrance de ${packs(count)}`,
    hold_pack: (count) => `Mettre ${packs(count)} à l’écart`,
    release_pack: (count) => `Libérer ${packs(count)}`,
    decommission_pack: (count, as) => `Retirer ${packs(count)} du circuit : ${as}`,
    receive: (count) => `Réceptionner ${containers(count)}`,
    refuse: (count, as) => `Refuser ${containers(count)} : ${as}`,
    ship: (count) => `Expédier ${containers(count)}`,
    cancel_shipment: (count) => `Annuler l’expédition de ${containers(count)}`,
    hold_unit: (count) => `Bloquer ${containers(count)}`,
    release_unit: (count) => `Débloquer ${containers(count)}`,
    decommission_unit: (count, as) =>
      `Retirer définitivement du circuit ${containers(count)} avec tout ${plural(count, 'son', 'leur')} contenu : ${as}`,
    report_suspect: (count) => `Signaler ${count} ${plural(count, 'suspicion', 'suspicions')}`,
    close_report: (count) => `Clore ${count} ${plural(count, 'signalement', 'signalements')}`,
    declare_error: (count) => `Déclarer ${count} ${plural(count, 'étape erronée', 'étapes erronées')}`,
  },
  confirm: {
    dispense: 'Signer et délivrer',
    undo: 'Signer et annuler',
    hold_pack: 'Signer et écarter',
    release_pack: 'Signer et libérer',
    decommission_pack: 'Signer et retirer',
    receive: 'Signer et réceptionner',
    refuse: 'Signer et refuser',
    ship: 'Signer et expédier',
    cancel_shipment: 'Signer et annuler l’envoi',
    hold_unit: 'Signer et bloquer',
    release_unit: 'Signer et débloquer',
    decommission_unit: 'Signer et retirer',
    report_suspect: 'Signer et signaler',
    close_report: 'Signer et clore',
    declare_error: 'Signer et déclarer',
  },
  run: {
    actsAs: (partner) => `${partner} signe qu’il fait ceci :`,
    checking: (count) =>
      count === 1
        ? 'Le registre est interrogé : l’accepterait-il ?…'
        : `Le registre est interrogé : accepterait-il ces ${count} ?…`,
    accepted: 'Le registre l’accepterait.',
    signatures: (count) =>
      count === 1 ? 'Une signature suffit.' : `Votre portefeuille demandera ${count} fois.`,
    leftOut: (count) =>
      count === 1
        ? '1 est laissé de côté : le registre le refuserait'
        : `${count} sont laissés de côté : le registre les refuserait`,
    othersGoOn: 'Les autres continuent sans eux.',
    nothingLeft: 'Il n’y a rien à signer : le registre refuserait tout.',
    sign: (count) => (count === 1 ? 'Signer 1' : `Signer les ${count}`),
    signOthers: (count) => (count === 1 ? 'Signer l’autre' : `Signer les ${count} autres`),
    checkAgain: 'Revérifier',
    list: (count) => (count === 1 ? 'Montrer lequel' : `Montrer les ${count}`),
    part: (part, parts, count) =>
      `Partie ${part} sur ${parts} : ${count} ${plural(count, 'entrée', 'entrées')}`,
    states: {
      prepared: 'attend son tour',
      asked: 'attend votre signature',
      signed: 'signé, attend son bloc',
      included: 'dans le registre',
      final: 'dans le registre, définitivement',
      failed: 'non enregistré',
      unknown: 'inconnu',
    },
  },
  receipt: {
    title: 'Reçu',
    done: (count) =>
      count === 1
        ? 'Terminé. C’est inscrit au registre.'
        : `Terminé. Les ${count} sont inscrits au registre.`,
    partly: (done, count) =>
      `${done} sur ${count} ${plural(done, 'est inscrit', 'sont inscrits')} au registre.`,
    open: 'C’est signé, et pas encore dans le registre. Vous pouvez continuer : c’est conservé et suivi.',
    partner: 'Signé par',
    place: 'Lieu (GLN)',
    time: 'Heure déclarée',
    transaction: 'Transaction',
    block: (number, time) => `bloc ${number}, ${time}`,
    results: {
      waiting: 'Signé, pas encore dans le registre',
      recorded: 'Enregistré',
      stands: 'C’était déjà enregistré',
      refused: 'Laissé de côté',
      elsewhere: 'Une autre fenêtre de ce navigateur l’enregistre',
      not_recorded: 'Non enregistré',
      unknown: 'Inconnu',
    },
    outOfCustody: 'Enregistrée comme délivrée bien que jamais réceptionnée ici.',
    print: 'Imprimer le reçu',
    save: 'Enregistrer en fichier (JSON)',
    fileName: (run) => `theriac-recu-${run}.json`,
    retry: (count) => (count === 1 ? 'Réessayer celui qui reste' : `Réessayer les ${count} qui restent`),
  },
  open: {
    title: (count) =>
      count === 1
        ? 'Une opération que vous avez signée est en route'
        : `${count} opérations que vous avez signées sont en route`,
    sentence:
      'Elles sont suivies jusqu’à leur inscription au registre, même si cette page est fermée et rouverte.',
    endedTitle: 'Ce qu’est devenue une opération que vous avez signée',
    unknownTitle: 'Nous ne savons pas si une opération que vous avez signée a été enregistrée',
    unknownSentence: 'Vérifiez à nouveau les boîtes avant de la répéter. Rien n’est fait deux fois.',
    lookAgain: 'Regarder à nouveau',
    dismiss: 'J’ai vu',
  },
  progress: {
    checking: 'Le registre est interrogé : l’accepterait-il ?…',
    signing: 'En attente de votre signature…',
    including: 'Signé. En attente de l’inscription au registre…',
    included: 'Terminé. C’est inscrit au registre.',
  },
  wrongNetwork: {
    title: 'Votre portefeuille est sur un autre réseau',
    sentence: (network) => `Ceci s’enregistre sur « ${network} ».`,
    action: 'Changer de réseau dans le portefeuille',
    unchanged: 'Le réseau n’a pas été changé',
    declined: 'Vous l’avez refusé dans le portefeuille. Rien n’a été enregistré.',
  },
  steps: {
    checking: 'Accepté par les règles du registre',
    signing: 'Signé',
    including: 'Dans le registre',
  },
  problem: {
    title: 'Rien n’a été enregistré',
    unknownTitle: 'Nous ne savons pas si c’est enregistré',
    slowTitle: 'Cela attend son bloc',
    declined: 'Vous n’avez pas signé.',
    network: 'Votre portefeuille est sur un autre réseau. Changez-le là, puis réessayez.',
    account: 'Votre portefeuille a changé de compte. Regardez qui signe, puis réessayez.',
    unreachable: 'Le nœud du réseau est injoignable.',
    funds: 'Le compte ne peut pas payer les frais du réseau.',
    pending: 'Votre portefeuille attend encore une réponse. Ouvrez-le, puis réessayez.',
    replaced: 'Dans le portefeuille, une autre transaction a pris sa place.',
    batches:
      'Le portefeuille n’a pas accepté plusieurs choses à la fois. Réessayez : elles seront signées une par une.',
    stopped: 'Ce n’a pas été signé : le passage s’est terminé avant son tour.',
    elsewhere: 'Une autre fenêtre de ce navigateur l’enregistre.',
    slow: 'C’est signé, et pas encore dans le registre. Vous pouvez continuer : c’est conservé et suivi.',
    dropped: 'Cela a été envoyé, et le réseau l’a oublié. Rien n’en figure là-bas.',
    lost: 'C’est peut-être dans le registre : la connexion s’est coupée, ou cela a pris trop de temps. Vérifiez à nouveau avant de répéter.',
    reverted: 'Le registre l’a refusé pendant l’enregistrement. Vérifiez à nouveau.',
    failed: 'Le portefeuille ou le nœud l’a refusé.',
    details: 'Détails techniques',
    checkAgain: 'Revérifier',
  },
  refusals,
  refusedHere,
  refusedOther: 'Le registre n’accepte pas cela.',
};
