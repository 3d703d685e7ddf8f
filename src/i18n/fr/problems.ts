import type { Core } from '../en.ts';

/** What each fact is called in a sentence. */
export const facts: Core['facts'] = {
  label: 'l’étiquette',
  block: 'l’état du réseau',
  product: 'le produit',
  lot: 'le lot',
  membership: 'le numéro de série',
  state: 'si la boîte a été utilisée',
  custody: 'où la boîte a été',
  reports: 'si quelqu’un l’a signalée comme suspecte',
  corrections: 'les corrections de ses étapes',
  partners: 'les entreprises qui l’ont eue',
};

/** Why something could not be read. */
export const causes: Core['causes'] = {
  node_unreachable: 'Le nœud du réseau est injoignable. Vérifiez la connexion et réessayez.',
  node_timeout: 'Le nœud du réseau n’a pas répondu à temps. Réessayez.',
  node_error:
    'Le nœud du réseau a répondu par une erreur. Réessayez, ou choisissez un autre nœud dans les réglages.',
  answer_malformed:
    'La réponse du nœud du réseau n’a pas de sens. Choisissez un autre nœud dans les réglages.',
  answer_too_large:
    'Le nœud du réseau a envoyé plus que ce qui était demandé. Choisissez un autre nœud dans les réglages.',
  wrong_chain: 'Le nœud appartient à un autre réseau. Corrigez son adresse dans les réglages.',
  wrong_contract:
    'Les contrats de ce réseau ne sont pas ceux pour lesquels cette application est faite. Ne vous y fiez pas.',
  header_invalid: 'Le dernier bloc du nœud est incohérent. Choisissez un autre nœud dans les réglages.',
  proof_invalid:
    'La réponse du nœud ne correspond pas à sa propre preuve. Choisissez un autre nœud dans les réglages.',
  trail_mismatch:
    'Des enregistrements manquent ou sont modifiés : ils ne donnent pas la valeur de contrôle inscrite au registre.',
  nodes_disagree: 'Les nœuds interrogés se contredisent.',
  head_stale:
    'Le dernier bloc est trop ancien : le nœud est en retard, ou l’horloge de cet appareil est fausse. Réessayez, ou choisissez un autre nœud dans les réglages.',
  clock_disagrees: 'L’horloge de cet appareil et celle du réseau ne concordent pas. Réglez l’horloge.',
  block_replaced: 'Le réseau a remplacé le dernier bloc pendant sa lecture. Réessayez.',
  depends_on_unread: 'Cela repose sur autre chose, qui n’a pas pu être lu.',
  beyond_limit: 'Il y avait plus à parcourir que ce que l’application parcourt en une fois.',
};

/** Why a code is no medicine’s, or is not written as the standard demands. */
export const labelProblems: Core['labelProblems'] = {
  empty: 'Il n’y a rien à lire.',
  'too-long': 'Le texte est trop long pour une étiquette.',
  'not-a-product-code': 'Ce code ne désigne pas un produit.',
  'gs1-flag-missing':
    'Le code ressemble à celui d’un médicament mais n’est pas marqué comme tel (GS1). Scannez le code carré de la boîte.',
  'symbology-unknown': 'Ce type de code ne s’utilise pas sur les médicaments.',
  'ai-unknown': 'Le code contient un champ que la norme GS1 ne connaît pas.',
  'ai-value-missing': 'Un champ du code est vide.',
  'ai-value-short': 'Un champ du code est trop court.',
  'ai-value-long': 'Un champ du code est trop long. Le lecteur a peut-être perdu un séparateur.',
  'ai-values-differ': 'Un champ figure deux fois dans le code, avec des valeurs différentes.',
  'ai-required': 'Un champ qui doit en accompagner un autre est absent.',
  'ai-excluded': 'Deux champs qui s’excluent figurent dans le code.',
  'serial-required':
    'Le code contient une signature mais aucun numéro de série auquel elle pourrait appartenir.',
  character: 'Le code contient un caractère qui n’y est pas permis.',
  'check-digit': 'La clé de contrôle est fausse. Comparez chaque chiffre avec l’impression.',
  'check-characters': 'Les caractères de contrôle sont faux. Comparez avec l’impression.',
  'company-prefix': 'Le numéro ne commence pas par un préfixe entreprise GS1.',
  date: 'Cette date n’existe pas.',
  time: 'Cette heure n’existe pas.',
  value: 'Une valeur du code n’y est pas permise.',
  brackets: 'Il manque des parenthèses. Écrivez ainsi : (01)09521001000017(21)ABC.',
  'uri-characters': 'L’adresse contient des caractères interdits.',
  'uri-scheme': 'Ce n’est pas une adresse web.',
  'uri-host': 'L’adresse ne nomme aucun hôte.',
  'uri-no-key': 'Cette adresse ne désigne pas un produit.',
  'uri-compressed':
    'C’est un lien compressé, que cette application n’ouvre pas. Scannez le code carré, ou saisissez les numéros.',
  'uri-key-order': 'Les parties de l’adresse ne sont pas dans l’ordre que la norme exige.',
  'uri-duplicate': 'Un champ figure deux fois dans l’adresse.',
  'uri-not-in-query': 'Un champ figure dans une partie de l’adresse où il n’a pas sa place.',
  'linear-length': 'Le nombre de chiffres n’est pas celui d’un code produit.',
  hibc: 'Cette étiquette de dispositif médical (HIBC) n’est pas écrite comme sa norme l’exige.',
  'hibc-secondary':
    'C’est la seconde moitié d’une étiquette de dispositif médical. Scannez aussi la première.',
  iccbba: 'Cette étiquette de sang ou de tissu (ICCBBA) n’est pas écrite comme sa norme l’exige.',
  ppn: 'Ce numéro de pharmacie allemand (PPN) n’est pas écrit comme sa norme l’exige.',
  'medical-device':
    'C’est le code d’un dispositif médical, d’un autre système que GS1. Les produits sont enregistrés par leur numéro GS1 : cherchez un second code.',
  'blood-or-tissue':
    'C’est le code de sang, de tissus ou de cellules (ISBT 128). Il n’est pas enregistré ici.',
  'line-malformed': 'Cette ligne n’est pas celle qui était attendue.',
};

/** What was accepted but should be said. */
export const labelNotices: Core['labelNotices'] = {
  'gs1-assumed': 'Le code ne disait pas qu’il est un code GS1 ; il a été lu comme tel.',
  'separators-restored':
    'Des séparateurs étaient écrits en caractères visibles ; ils ont été lus comme séparateurs.',
  'day-00': 'La péremption n’a pas de jour ; le dernier jour du mois a été pris.',
  'other-pack-level': 'Ce numéro est celui d’un emballage extérieur, pas d’une boîte seule.',
  'variable-measure': 'Ce numéro est pour des produits vendus à la mesure.',
  'shop-barcode': 'C’est le code-barres de caisse. Scannez le code carré.',
  'ntin-from-ppn': 'Le code produit a été calculé à partir du numéro de pharmacie allemand.',
};
