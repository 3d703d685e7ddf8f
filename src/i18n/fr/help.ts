import type { Desk } from '../en.ts';

const keep = 'Ne prenez plus rien de cette boîte pour le moment. Gardez-la avec son emballage et sa notice.';
const replacement =
  'Demandez une autre boîte en pharmacie dès aujourd’hui. N’arrêtez pas de vous-même un médicament dont vous avez besoin chaque jour.';
const taken =
  'Si vous en avez déjà pris et ne vous sentez pas bien, appelez un médecin ou le numéro d’urgence, et dites ce que vous avez pris.';
const report =
  'Utilisez « Signaler cette boîte » sous sa réponse, et donnez le signalement à la pharmacie où vous l’avez obtenue.';
const askPharmacy =
  'Une pharmacie : de préférence celle où vous avez obtenu la boîte. Si vous l’avez achetée en ligne ou dans la rue, n’importe quelle pharmacie, ou l’autorité du médicament de votre pays.';
const askAnyPharmacist = 'N’importe quelle pharmacie.';

const again = 'Scannez encore une fois, sur la boîte elle-même. Un lecteur mal réglé change des caractères.';
const compare = 'Comparez l’impression de la boîte avec les valeurs à l’écran, caractère par caractère.';
const apart = 'Mettez la boîte à l’écart du stock, et délivrez-en une autre.';
const notify =
  'Signalez-la comme suspecte. Les 24 heures pour prévenir l’autorité commencent quand vous confirmez qu’elle est illégitime.';
const askMaker = 'Le titulaire de l’AMM, et votre autorité du médicament.';

const stays = 'Si la réponse reste la même, passez à l’étape suivante.';
const noAccusation = 'Cela ne dit pas que votre pharmacie a fait quelque chose de mal.';
const perhapsMistake =
  'Ce n’est pas encore la preuve d’une falsification : une erreur dans les enregistrements a le même aspect.';

const outcomes: Desk['help']['outcomes'] = {
  genuine: {
    means:
      'Tout ce qui peut être vérifié l’a été, et c’est bon : le fabricant a enregistré cette boîte précise, le lot et la péremption sont ceux de l’étiquette, personne ne l’a utilisée ni rappelée, et chaque remise est enregistrée.',
    not: [
      'L’application ne peut pas montrer que le scellé est intact, ni que l’intérieur est ce que dit l’emballage. Regardez la boîte.',
      'Un code copié peut paraître authentique jusqu’à ce que son double soit utilisé.',
      'Cela ne dit pas que ce médicament est le bon pour vous.',
    ],
    patient: {
      steps: [
        'Regardez le scellé. S’il est rompu, ou si la boîte a l’air étrange, ne l’utilisez pas et montrez-la en pharmacie.',
        'Prenez le médicament comme votre médecin ou votre pharmacien vous l’a dit.',
        'Gardez la boîte dans « Mes médicaments » : un rappel ultérieur ne vous échappera pas.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Vérifiez que le scellé est intact.', 'Délivrez-la, et enregistrez-le.'],
      ask: 'Personne, sauf si la boîte elle-même semble anormale.',
    },
  },
  supplied: {
    means:
      'Une pharmacie a enregistré la délivrance de cette boîte. Pour une boîte que vous avez reçue là, c’est exactement comme il se doit.',
    not: [
      'L’application ne peut pas savoir où vous avez reçu la boîte. Vous seul le savez.',
      'Si le lieu ou le jour est faux, votre boîte et celle qui est enregistrée ne sont peut-être pas la même.',
    ],
    patient: {
      steps: [
        'Lisez quelle pharmacie, et quel jour. Est-ce là que vous l’avez reçue ?',
        'Si oui, rien d’anormal n’a été trouvé.',
        'Si non, n’utilisez pas encore la boîte, et montrez-la en pharmacie.',
      ],
      ask: 'La pharmacie nommée.',
    },
    pharmacist: {
      steps: [
        'Demandez d’où vient la boîte.',
        'Ne la reprenez pas en stock : elle a quitté la chaîne d’approvisionnement.',
      ],
      ask: 'La pharmacie qui l’a enregistrée.',
    },
  },
  caution: {
    means:
      'La boîte est enregistrée, et rien ne l’interdit. Mais une chose n’est pas comme il le faudrait, ou n’a pas pu être comparée. La réponse dit laquelle.',
    not: [
      'Cela ne veut pas dire que la boîte est falsifiée.',
      'Cela ne veut pas dire que tout va bien : quelqu’un doit d’abord examiner cette chose.',
    ],
    patient: {
      steps: [
        'Lisez la phrase de la réponse. Si elle vous demande de comparer le lot et la péremption avec l’impression, faites-le d’abord.',
        'S’ils diffèrent, ou en cas de doute, n’utilisez pas la boîte et montrez-la en pharmacie.',
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        'Lisez le constat signalé et ses preuves.',
        'Si la boîte est en route vers vous, réceptionnez d’abord son colis.',
        'Décidez, et enregistrez ce que vous avez fait.',
      ],
      ask: 'Le fournisseur de la boîte, s’il manque une remise.',
    },
  },
  blocked: {
    means:
      'Les enregistrements disent que cette boîte ne doit pas être utilisée. Elle peut être rappelée, périmée, mise à l’écart ou déclarée volée, ou son parcours est impossible. La réponse dit ce qu’il en est.',
    not: ['Un rappel concerne tout un lot. Il ne dit pas que chaque boîte a un problème.', noAccusation],
    patient: {
      steps: [
        keep,
        replacement,
        taken,
        'Apportez la boîte dans une pharmacie. Ne la jetez ni à la poubelle ni dans l’évier.',
      ],
      ask: 'Une pharmacie dès aujourd’hui. Pour un rappel, l’avis du fabricant ou de l’autorité en dit plus.',
    },
    pharmacist: {
      steps: [
        apart,
        'Suivez l’avis : pour un rappel, cherchez d’autres boîtes du lot, et les patients qui en ont.',
        'Enregistrez ce que vous avez fait.',
      ],
      ask: 'Celui qui a lancé le rappel, ou qui a mis la boîte à l’écart. Les deux sont nommés dans la réponse.',
    },
  },
  used_here: {
    means: 'Votre propre pharmacie a déjà enregistré la délivrance de cette boîte.',
    not: ['Ce n’est pas une alerte en soi : boîtes entamées et stock de service ont cet aspect.'],
    patient: {
      steps: [
        'Si vous avez reçu la boîte dans cette pharmacie, rien d’anormal n’a été trouvé.',
        'Si vous l’avez reçue ailleurs, ne l’utilisez pas encore.',
      ],
      ask: 'La pharmacie nommée.',
    },
    pharmacist: {
      steps: [
        'Boîte entamée ou stock de service : continuez.',
        'Enregistrée par erreur : annulez, dans les dix jours.',
        'Personne ne peut l’expliquer : mettez la boîte à l’écart et cherchez son double.',
      ],
      ask: 'Vos collègues, et votre propre journal.',
    },
  },
  used_elsewhere: {
    means:
      'Quelqu’un d’autre a déjà enregistré une boîte portant ce numéro comme délivrée, détruite, exportée ou sortie autrement. Un numéro n’appartient qu’à une seule boîte : l’une des deux ne devrait donc pas exister.',
    not: ['Cela ne dit pas laquelle des deux boîtes est la bonne.', perhapsMistake, noAccusation],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Lisez qui l’a enregistrée, comment et quand.',
        'Demandez si elle a été reprise chez eux, ou enregistrée par erreur.',
        apart,
        notify,
      ],
      ask: 'Celui qui l’a enregistrée, puis le titulaire de l’AMM et votre autorité du médicament.',
    },
  },
  label_mismatch: {
    means:
      'Le numéro de cette boîte est enregistré, mais le lot ou la péremption imprimés ne sont pas ceux que le fabricant a enregistrés. La réponse montre les deux.',
    not: [perhapsMistake, 'Un code mal lu ou mal saisi a le même aspect. Lisez-le encore une fois.'],
    patient: {
      steps: [`Scannez la boîte encore une fois. ${stays}`, keep, replacement, report],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  unknown_serial: {
    means:
      'Les enregistrements du fabricant pour ce lot sont complets, et aucune boîte portant ce numéro n’y figure. Une boîte authentique du lot y figurerait.',
    not: [
      perhapsMistake,
      'Ce n’est pas la même chose que « vérification impossible » : les enregistrements ont été lus, en entier.',
    ],
    patient: {
      steps: [
        `Scannez la boîte encore une fois. Si vous avez saisi le numéro, regardez chaque caractère. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        again,
        'Regardez si la boîte est trouvée dans un autre lot : l’application cherche.',
        apart,
        notify,
      ],
      ask: askMaker,
    },
  },
  unknown_lot: {
    means:
      'Les produits du fabricant sont enregistrés, mais personne n’a jamais enregistré de lot portant ce numéro.',
    not: [
      perhapsMistake,
      'Un numéro de lot mal lu ou mal saisi a le même aspect. Majuscules et minuscules comptent.',
    ],
    patient: {
      steps: [
        `Scannez la boîte encore une fois. Si vous avez saisi le lot, regardez chaque caractère. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  duplicate: {
    means:
      'Les enregistrements du fabricant contiennent plus d’une fois le numéro de cette boîte. Personne ne peut donc distinguer la bonne boîte d’une copie.',
    not: [
      'C’est très probablement une erreur de celui qui a enregistré le lot, mais personne ne peut le savoir d’après la boîte.',
    ],
    patient: { steps: [keep, replacement, report], ask: askPharmacy },
    pharmacist: {
      steps: [apart, 'Signalez-le au fabricant : les enregistrements doivent être expliqués.'],
      ask: askMaker,
    },
  },
  untrusted_issuer: {
    means:
      'Celui qui a enregistré ce lot n’y avait pas droit à ce moment-là : le code produit n’était pas le sien, ou il n’avait pas d’autorisation valable.',
    not: [
      'Cela ne veut pas dire que le médicament à l’intérieur est mauvais. Cela veut dire que personne d’habilité n’en répond.',
    ],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Traitez la boîte comme suspecte.',
        apart,
        'Examinez le reste de votre stock du même émetteur.',
        notify,
      ],
      ask: 'Le titulaire de l’AMM, et votre autorité du médicament.',
    },
  },
  no_serial: {
    means:
      'Le code lu ne distingue pas une boîte d’une autre. Tous les médicaments ne sont pas obligés d’avoir un code qui le fait.',
    not: ['Cela ne dit rien de bon ni de mauvais sur cette boîte précise.'],
    patient: {
      steps: [
        'Cherchez sur l’emballage un code carré fait de petits points, et scannez celui-là.',
        'S’il n’y en a pas, vérifiez vous-même le scellé et la péremption.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Cherchez un code carré sur la boîte.',
        'S’il n’y en a pas, faites les vérifications que vous feriez sans cette application.',
      ],
      ask: 'Le fournisseur de la boîte, si vous y attendez un code.',
    },
  },
  unknown_product: {
    means:
      'Le fabricant de ce médicament ne participe pas à ce réseau. Il n’y a donc pas d’enregistrements à comparer.',
    not: [
      'Ce n’est pas une alerte. La plupart des médicaments du monde ne sont pas dans ce réseau.',
      'Ce n’est pas un bon signe non plus : cela ne dit rien sur la boîte.',
    ],
    patient: {
      steps: [
        'Vérifiez vous-même le scellé et la péremption.',
        'En cas de doute, montrez la boîte en pharmacie avant de l’utiliser.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Vérifiez la boîte dans le système qu’utilise son fabricant.',
        'Faites vos autres vérifications.',
      ],
      ask: 'Le fournisseur de la boîte.',
    },
  },
  could_not_check: {
    means:
      'Une partie des enregistrements n’a pas pu être lue pour le moment : pas de connexion, ou les ordinateurs interrogés n’ont donné aucune réponse prouvable. Il n’y a donc pas de réponse.',
    not: [
      'Ce n’est pas un oui, même si la même boîte était bonne hier.',
      'Ce n’est pas un non non plus. Cela ne dit rien sur la boîte.',
    ],
    patient: {
      steps: [
        'Regardez si votre téléphone est en ligne, et réessayez.',
        'Vous n’avez pas à attendre ici : l’application garde le scan, le vérifie dès qu’elle peut, et vous le dit.',
        'Si vous avez besoin du médicament maintenant, demandez à une pharmacie de le vérifier.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Réessayez. Voyez quelle partie n’a pas pu être lue, et pourquoi.',
        'Si le patient ne peut pas attendre, suivez la règle de votre pharmacie pour les boîtes délivrées sans vérification, et enregistrez-le.',
        'L’application vérifie d’elle-même plus tard. Si c’est rouge, elle le dit jusqu’à ce que quelqu’un l’ait vu.',
      ],
      ask: 'La personne qui s’occupe de votre réseau, si cela persiste.',
    },
  },
  unreadable: {
    means: 'Ce qui a été scanné n’est pas le code d’un médicament, ou il est abîmé.',
    not: ['Cela ne dit rien sur la boîte : aucune boîte n’a été cherchée.'],
    patient: {
      steps: [
        'Cherchez le code carré fait de petits points. Une adresse web ou un code-barres de caisse est souvent à côté.',
        'Tenez-le à plat, à 15 ou 20 cm, en bonne lumière.',
        'S’il est abîmé, saisissez les numéros inscrits à côté.',
      ],
      ask: 'Une pharmacie, si le code d’une boîte neuve ne peut pas être lu.',
    },
    pharmacist: {
      steps: [
        'Scannez à nouveau le code carré, ou saisissez les numéros.',
        'Si beaucoup de codes échouent, essayez le lecteur sous Réglages.',
      ],
      ask: 'Le fournisseur de la boîte, si son impression est mauvaise.',
    },
  },
};

/** Words of the pages that explain each answer. */
export const help: Desk['help'] = {
  lead: 'Chaque scan se termine par l’une de ces réponses. Voici ce que chacune signifie, que faire, et à qui demander.',
  all: 'Toutes les réponses',
  back: 'Retour à toutes les réponses',
  means: 'Ce que cela signifie',
  not: 'Ce que cela ne signifie pas, ou ne peut pas montrer',
  what: 'Que faire',
  whom: 'À qui demander',
  forPatients: 'Si c’est votre médicament',
  forPharmacists: 'Si vous travaillez en pharmacie',
  calledFor: (word) => `Les pharmaciens lisent : « ${word} »`,
  calledForPatients: (word) => `Les patients lisent : « ${word} »`,
  rules: 'Les règles exactes de cette réponse',
  urgent: {
    title: 'Si vous ne vous sentez pas bien',
    sentence:
      'N’attendez pas cette application. Appelez un médecin ou le numéro d’urgence de votre pays, et gardez la boîte pour qu’ils puissent la voir.',
  },
  limits: {
    title: 'Ce qu’aucun scan ne peut faire',
    lines: [
      'Il vérifie si cette boîte est enregistrée comme il se doit. Il ne peut pas regarder à l’intérieur.',
      'Il ne remplace ni un pharmacien ni un médecin.',
    ],
  },
  outcomes,
};
