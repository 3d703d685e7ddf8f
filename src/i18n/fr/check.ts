import type { CheckText } from '../en/check.ts';

/** What a part of a report is called. */
const parts: CheckText['parts'] = {
  file: 'Le fichier dans son ensemble',
  network: 'Réseau et contrats',
  block: 'Le bloc auquel tout a été lu',
  material: 'Les preuves du fichier',
  partner: (name) => `Partenaire : ${name}`,
  unnamedPartner: (index) => `Partenaire ${index}`,
  step: (step, sequence) => `Étape ${sequence} : ${step}`,
  stepBy: (who, when) => `${who}, ${when}`,
  unknownStep: (sequence) => `Étape ${sequence}, d’un type inconnu`,
  facts: {
    subject: 'L’objet de cette partie',
    verdict: 'Le verdict',
    product: 'Le produit',
    lot: 'Le lot, sa péremption et ses rappels',
    places: 'Que le numéro de série est dans le lot',
    state: 'Si la boîte a été utilisée',
    custody: 'Que ce sont toutes les étapes, dans l’ordre, et qui la détient maintenant',
    reports: 'Signalements de suspicion',
    corrections: 'Corrections d’étapes',
    unit: 'Le colis',
    contents: 'Le contenu du colis',
    units: 'Que ce sont tous les colis',
    packs: 'Chaque boîte du lot qui s’y trouve',
  },
  stated: {
    label: 'L’étiquette telle qu’elle a été lue',
    references: 'Transactions, et ce qui a été dit de boîtes particulières',
    nodes: 'Quels nœuds ont été interrogés',
    exporter: 'Qui a fait le rapport, quand et avec quoi',
  },
};

/** Why a part has its grade. */
const reasons: CheckText['reasons'] = {
  hash_fits:
    'Rien n’est arrivé au fichier par accident. Celui qui modifie un fichier exprès peut rétablir cette concordance : comparez le SHA-256 ci-dessous avec celui imprimé sur le rapport.',
  hash_differs: 'Le fichier a été modifié après sa création : son SHA-256 ne correspond pas.',
  hash_as_expected: 'Son SHA-256 est celui que vous avez donné.',
  hash_unexpected: 'Son SHA-256 n’est pas celui que vous avez donné : c’est un autre rapport.',
  not_canonical:
    'Le contenu est le même, mais le fichier a été réécrit, avec d’autres espaces ou dans un autre ordre.',
  network_unknown: 'Ce vérificateur ne connaît pas le réseau : on ne peut donc pas se fier à ses contrats.',
  contracts_differ: 'Ce ne sont pas les contrats de ce réseau.',
  block_not_compared: 'Recalculé, et cela concorde. Le bloc n’a été comparé à rien d’extérieur au fichier.',
  block_hash_fits: 'C’est le bloc dont vous avez donné l’empreinte.',
  block_hash_differs: 'Ce n’est pas le bloc dont vous avez donné l’empreinte.',
  nodes_silent: 'Aucun nœud n’a donné ce bloc : il n’a donc pas été comparé.',
  recomputed: 'Recalculé à partir des preuves, jusqu’au bloc.',
  said_by_one_node:
    'Quand le rapport a été fait, un nœud l’a dit sans le prouver. Ce ne peut jamais être plus que cohérent.',
  stated_unread: 'Le rapport dit que ceci n’a pas pu être lu.',
  not_in_material: 'Le fichier ne contient pas de quoi le montrer.',
  put_in: 'Les preuves n’en savent rien, ou cela figure ici deux fois.',
  out_of_order: 'L’ordre n’est pas celui qui est enregistré.',
  not_needed:
    'Le fichier contient quelque chose dont aucune de ses affirmations n’a besoin, ou dans un autre ordre.',
  other_rules: 'Cela a été jugé d’après une autre version des règles, et ne peut donc pas être rejugé ici.',
  stated_only: 'Seulement déclaré. Le bloc ne le contient pas.',
  records_differ: 'Les données brutes ne sont pas celles avec lesquelles le rapport a été fait.',
  confirmed_by_nodes: 'Le réseau a chacun de ces enregistrements à l’endroit indiqué.',
  denied_by_nodes: 'Le réseau n’a pas de tel enregistrement à l’endroit indiqué.',
  partner_not_shown: 'Le fichier ne montre pas un partenaire nommé ici.',
  partner_left_out: 'Le rapport nomme ce partenaire, mais l’omet dans sa liste.',
  not_understood: 'Cela ne dit pas de quoi il s’agit.',
  rests_on_others: 'Cela repose sur des faits plus haut ou plus bas qui ne valent pas mieux.',
};

/** What in the evidence does not add up, where it does not. */
const unread: CheckText['unread'] = {
  answer_malformed: 'La preuve n’est pas telle que le registre l’écrit.',
  header_invalid: 'L’empreinte du bloc n’est pas celle de son en-tête.',
  proof_invalid: 'Une preuve de stockage ne mène pas à l’état du bloc.',
  trail_mismatch:
    'Des enregistrements manquent, sont modifiés ou ajoutés : ils ne donnent pas la valeur de contrôle inscrite au registre.',
  wrong_contract: 'Le code d’un contrat n’est pas celui du réseau.',
  wrong_chain: 'Ceci appartient à un autre réseau.',
  head_stale: 'Le fichier contient des enregistrements postérieurs à son bloc.',
};

/** Words of the screen that checks a report. */
export const check: CheckText = {
  title: 'Vérifier un rapport',
  lead: 'Ouvrez un dossier de preuves, ou un rapport de traçabilité en PDF. Tout son contenu est recalculé sur cet appareil. Le fichier n’est envoyé nulle part.',
  file: {
    title: 'Le rapport',
    drop: 'Déposez le fichier ici',
    choose: 'Choisir un fichier',
    chosen: (name) => `Fichier : ${name}`,
  },
  source: {
    title: 'À quoi son bloc est comparé',
    nodes: 'Le réseau',
    nodesHint: 'Demande aux nœuds le bloc, et où figure chaque enregistrement.',
    block_hash: 'Une empreinte de bloc que j’ai',
    blockHashHint: 'Sans réseau. Prenez l’empreinte auprès de quelqu’un de confiance, pas dans le rapport.',
    none: 'Rien',
    noneHint: 'Sans réseau. Montre si le rapport est cohérent avec lui-même, et ne prouve rien.',
    hash: 'Empreinte du bloc',
    hashHint: '0x et 64 caractères, 0–9 et a–f',
    hashProblem: 'Une empreinte de bloc est 0x et 64 caractères, 0–9 et a–f.',
    nodesLabel: 'Adresses des nœuds',
    nodesProblem: 'Écrivez sur chaque ligne une adresse qui commence par http:// ou https://.',
    expected: 'SHA-256 imprimé sur le rapport, si vous l’avez',
    expectedProblem: 'Un SHA-256 est 0x et 64 caractères, 0–9 et a–f.',
  },
  start: 'Vérifier',
  stop: 'Arrêter',
  checking: 'Tout est recalculé…',
  checkingSubject: (subject, format) => `Tout est recalculé : sujet ${format.number(subject)}…`,
  failed: 'La vérification elle-même a échoué. Réessayez.',
  problems: {
    not_json: 'Ce fichier n’est ni un dossier de preuves ni un PDF.',
    not_a_bundle: 'Ce fichier n’est pas un dossier de preuves.',
    newer: 'Ce dossier de preuves est d’une autre version. Utilisez un vérificateur plus récent.',
    malformed: 'Ce dossier de preuves est endommagé : il n’est pas écrit comme son format l’exige.',
    no_bundle:
      'Il n’y a pas de dossier de preuves dans ce PDF. Si un autre programme l’a réenregistré, demandez le rapport d’origine.',
    several: 'Il y a plus d’un dossier de preuves dans ce PDF.',
    damaged: 'La pièce jointe de ce PDF ne peut pas être décompressée.',
    too_large: 'La pièce jointe de ce PDF est trop grande.',
  },
  problemAt: (at) => `Trouvé à : ${at}`,
  grades: {
    proven: 'Prouvé',
    consistent: 'Cohérent, non prouvé',
    contradicted: 'Contredit',
  },
  sentences: {
    proven:
      'Tout ce dont le registre peut répondre dans ce rapport est prouvé. Savoir si la boîte est bonne est une autre question : lisez ce que dit le rapport.',
    consistent: 'Rien ne contredit ce rapport. Tout n’y est pas prouvé.',
    contradicted:
      'Ne vous fiez pas à ce rapport. Quelque chose y est contredit par ses propres preuves ou par le réseau.',
  },
  counts: {
    proven: (count, format) => `Prouvés : ${format.number(count)}`,
    consistent: (count, format) => `Non prouvés : ${format.number(count)}`,
    contradicted: (count, format) => `Contredits : ${format.number(count)}`,
  },
  about: {
    title: 'Ce que le rapport dit être',
    subject: 'Objet',
    pack: (gtin, serial) => `boîte ${gtin}, numéro de série ${serial}`,
    packWithoutSerial: (gtin) => `boîtes de ${gtin}, sans numéro de série`,
    unit: (sscc) => `colis ${sscc}`,
    lot: (gtin, lot) => `lot ${lot} de ${gtin}`,
    unknown: 'quelque chose qu’il ne nomme pas',
    verdict: 'Verdict qu’il donne',
    block: 'Bloc',
    blockTime: 'Heure de ce bloc',
    network: 'Réseau',
    made: 'Fait',
    by: (name, when) => `par ${name}, ${when}`,
    sha256: 'SHA-256 de son contenu',
  },
  groups: {
    whole: 'Le rapport dans son ensemble',
    unit: (sscc) => `Colis ${sscc}`,
    partners: 'Partenaires',
    stated: 'Ce que le bloc ne peut pas prouver',
    statedHint:
      'Le registre ne contient rien de cela. Seul le réseau peut confirmer où figurent les enregistrements ; le reste est la parole de celui qui a exporté.',
  },
  show: {
    legend: 'Afficher',
    all: 'Tout',
    open: 'Ce qui n’est pas prouvé',
    contradicted: 'Ce qui est contredit',
  },
  nothingHere: 'Rien de tel.',
  parts,
  reasons,
  unread,
  unreadElse: 'La preuve est incohérente.',
  differs: (path) => `Diffère : ${path}`,
  saysReport: 'Le rapport dit',
  saysEvidence: 'Les preuves disent',
  leftOut: (unit, sequence) => `L’étape ${sequence} du colis ${unit} a été omise.`,
  nodesAgree: (nodes) => `Ces nœuds ont ce bloc : ${nodes}.`,
  nodesDiffer: (nodes) => `Ces nœuds ont un autre bloc à sa place : ${nodes}.`,
  save: 'Enregistrer le résultat',
  print: 'Imprimer',
  offline: {
    title: 'Un vérificateur à garder',
    sentence:
      'Un seul fichier qui vérifie les rapports sans cette application et sans réseau. Gardez-le avec les rapports, sur une clé USB ou dans un dossier judiciaire.',
    download: 'Télécharger theriac-check.html',
  },
};
