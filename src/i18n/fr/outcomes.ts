import type { Core } from '../en.ts';

const apart = 'mettez la boîte à l’écart du stock et ne la remettez à personne.';
const setAside = 'Mettez la boîte à l’écart du stock. Ne la remettez à personne.';
const patientStop = {
  word: 'N’utilisez pas encore cette boîte',
  next: 'Gardez la boîte. Demandez dès aujourd’hui un remplacement en pharmacie et montrez-y cet écran.',
};
const patientScanAgain =
  'Si l’impression est abîmée, saisissez le code à la main. Sinon, montrez la boîte en pharmacie.';

/** What each outcome says to each kind of viewer. */
export const outcomes: Core['outcomes'] = {
  genuine: {
    pharmacist: {
      word: 'Peut être délivrée',
      sentence:
        'L’étiquette correspond aux enregistrements, la boîte n’a jamais été utilisée et tout son parcours est là.',
      next: 'Vérifiez que le scellé est intact, puis délivrez.',
    },
    patient: {
      word: 'Rien d’anormal trouvé',
      sentence:
        'Les enregistrements du fabricant et l’étiquette concordent, et personne n’a utilisé ni rappelé cette boîte.',
      next: 'Vérifiez que le scellé est intact. S’il ne l’est pas, montrez la boîte à votre pharmacie.',
    },
    inspector: {
      word: 'Authentique',
      sentence:
        'Étiquette et enregistrements concordent ; la boîte est active ; il est prouvé que son parcours est complet.',
      next: 'Vérifiez le scellé. Les preuves sont ci-dessous.',
    },
  },
  caution: {
    pharmacist: {
      word: 'À vérifier avant délivrance',
      sentence: 'La boîte est enregistrée, mais quelque chose n’est pas comme il le faudrait.',
      next: 'Lisez ce qui est signalé ci-dessous, puis décidez.',
    },
    patient: {
      word: 'Demandez avant de l’utiliser',
      sentence: 'La boîte est enregistrée, mais quelque chose doit d’abord être examiné.',
      next: 'Lisez ci-dessous ce dont il s’agit. En cas de doute, montrez cet écran à votre pharmacie.',
    },
    inspector: {
      word: 'Attention',
      sentence: 'Authentique d’après les enregistrements, avec un constat qui demande une explication.',
      next: 'Lisez les constats ci-dessous.',
    },
  },
  blocked: {
    pharmacist: {
      word: 'Ne pas délivrer',
      sentence: 'Cette boîte ne doit pas être délivrée.',
      next: `${setAside} Suivez l’avis.`,
    },
    patient: {
      ...patientStop,
      sentence: 'Les enregistrements disent que cette boîte ne doit pas être utilisée.',
    },
    inspector: {
      word: 'Bloquée',
      sentence: 'Les enregistrements interdisent la vente de cette boîte.',
      next: 'Cherchez où se trouve le reste du lot.',
    },
  },
  used_here: {
    pharmacist: {
      word: 'Vous avez délivré cette boîte',
      sentence: 'Sa délivrance ici est enregistrée.',
      next: 'Boîte entamée ou stock de service : continuez. Sinon, annulez tant que c’est possible, ou mettez-la à l’écart.',
    },
    patient: {
      word: 'Délivrée',
      sentence: 'Cette boîte est enregistrée comme délivrée.',
      next: 'Si vous ne l’avez pas reçue là, ne l’utilisez pas encore. Demandez en pharmacie.',
    },
    inspector: {
      word: 'Délivrée ici',
      sentence: 'Le site au nom duquel vous regardez a délivré cette boîte.',
      next: 'Comparez avec le journal du site.',
    },
  },
  used_elsewhere: {
    pharmacist: {
      word: 'Déjà utilisée ailleurs',
      sentence: 'D’après les enregistrements, cette boîte a déjà quitté la chaîne d’approvisionnement.',
      next: `${setAside} Signalez-le.`,
    },
    patient: {
      ...patientStop,
      sentence: 'Quelqu’un d’autre a déjà enregistré ce numéro de série comme utilisé.',
    },
    inspector: {
      word: 'Déjà utilisée ailleurs',
      sentence:
        'La boîte a déjà quitté la chaîne d’approvisionnement. Son numéro de série a peut-être été copié.',
      next: 'Mettez la boîte et son double en sûreté.',
    },
  },
  supplied: {
    pharmacist: {
      word: 'Délivrée',
      sentence: 'Cette boîte est enregistrée comme délivrée.',
      next: 'Demandez d’où elle vient.',
    },
    patient: {
      word: 'Délivrée',
      sentence: 'Est-ce là que vous l’avez reçue ?',
      next: 'Si oui, rien d’anormal n’a été trouvé. Si non, n’utilisez pas encore cette boîte et demandez en pharmacie.',
    },
    inspector: {
      word: 'Délivrée',
      sentence: 'La boîte est enregistrée comme délivrée.',
      next: 'Comparez ce lieu avec celui où vous l’avez trouvée.',
    },
  },
  label_mismatch: {
    pharmacist: {
      word: 'L’étiquette ne correspond pas',
      sentence: 'Ce qui est imprimé n’est pas ce que le fabricant a enregistré.',
      next: `Scannez encore une fois et comparez avec l’impression. Si la réponse reste la même : ${apart}`,
    },
    patient: {
      ...patientStop,
      sentence: 'Ce qui est imprimé sur la boîte n’est pas ce que le fabricant a enregistré.',
    },
    inspector: {
      word: 'Étiquette non conforme',
      sentence: 'L’impression et les enregistrements diffèrent.',
      next: 'Photographiez l’impression. Mettez la boîte en sûreté.',
    },
  },
  unknown_serial: {
    pharmacist: {
      word: 'Numéro de série introuvable',
      sentence:
        'Les enregistrements du fabricant pour ce lot sont complets, et ce numéro de série n’y figure pas.',
      next: `Scannez encore une fois, au cas où le lecteur aurait modifié le texte. Si la réponse reste la même : ${apart}`,
    },
    patient: { ...patientStop, sentence: 'Le fabricant n’a pas enregistré de boîte portant ce numéro.' },
    inspector: {
      word: 'Numéro de série introuvable',
      sentence: 'Il est prouvé que le lot est complet sans ce numéro de série.',
      next: 'Mettez la boîte en sûreté.',
    },
  },
  unknown_lot: {
    pharmacist: {
      word: 'Lot introuvable',
      sentence: 'Le produit est enregistré, ce lot ne l’est pas.',
      next: `Scannez encore une fois, au cas où le lecteur aurait modifié le texte. Si la réponse reste la même : ${apart}`,
    },
    patient: { ...patientStop, sentence: 'Le fabricant n’a pas enregistré de lot portant ce numéro.' },
    inspector: {
      word: 'Lot introuvable',
      sentence: 'Le produit est enregistré, ce lot ne l’est pas.',
      next: 'Mettez la boîte en sûreté.',
    },
  },
  duplicate: {
    pharmacist: {
      word: 'Numéro de série en double',
      sentence:
        'Ce numéro de série figure plus d’une fois dans son lot : aucune boîte ne peut être distinguée de sa copie.',
      next: `${setAside} Signalez-le au fabricant.`,
    },
    patient: { ...patientStop, sentence: 'Le numéro de cette boîte a été attribué plus d’une fois.' },
    inspector: {
      word: 'Numéro de série en double',
      sentence: 'Un numéro de série, deux places dans le lot.',
      next: 'Demandez une explication au fabricant.',
    },
  },
  untrusted_issuer: {
    pharmacist: {
      word: 'Émetteur non habilité',
      sentence: 'Celui qui a enregistré ce lot n’avait pas droit à ce code produit à ce moment-là.',
      next: `Traitez-la comme suspecte. ${setAside}`,
    },
    patient: {
      ...patientStop,
      sentence: 'Nous ne pouvons pas être sûrs que le fabricant a enregistré cette boîte.',
    },
    inspector: {
      word: 'Émetteur non habilité',
      sentence: 'Il manquait alors à l’émetteur le préfixe entreprise, le produit ou l’autorisation.',
      next: 'Mettez la boîte en sûreté. Examinez les autres lots de l’émetteur.',
    },
  },
  no_serial: {
    pharmacist: {
      word: 'Boîte sans numéro de série',
      sentence:
        'Cette boîte ne porte pas de numéro de série. Tous les médicaments n’en ont pas l’obligation.',
      next: 'Cherchez un code carré ; s’il n’y en a pas, faites vos autres vérifications.',
    },
    patient: {
      word: 'Boîte sans numéro de série',
      sentence:
        'Ce code ne distingue pas une boîte d’une autre : nous ne pouvons donc pas vérifier celle-ci.',
      next: 'Cherchez un code carré sur la boîte et scannez-le. Ou demandez à votre pharmacie.',
    },
    inspector: {
      word: 'Sans numéro de série',
      sentence: 'Le code ne désigne pas une boîte en particulier.',
      next: 'Faites d’autres vérifications.',
    },
  },
  unknown_product: {
    pharmacist: {
      word: 'Produit non répertorié ici',
      sentence: 'Nous n’avons pas d’avis sur ce produit. Ce n’est pas une alerte.',
      next: 'Vérifiez-le par une autre voie.',
    },
    patient: {
      word: 'Nous ne connaissons pas ce produit',
      sentence: 'Son fabricant ne participe pas ici. Cela ne dit rien de bon ni de mauvais sur la boîte.',
      next: 'Demandez à votre pharmacie en cas de doute.',
    },
    inspector: {
      word: 'Produit non répertorié ici',
      sentence: 'Ce GTIN n’est pas géré par ce réseau.',
      next: 'Passez par une autre voie.',
    },
  },
  could_not_check: {
    pharmacist: {
      word: 'Vérification impossible',
      sentence: 'Une partie des enregistrements n’a pas pu être lue : il n’y a donc pas de réponse.',
      next: 'Réessayez. Ne prenez pas cela pour un oui.',
    },
    patient: {
      word: 'Vérification impossible',
      sentence: 'Nous n’avons pas pu lire les enregistrements pour le moment. Cela ne dit rien sur la boîte.',
      next: 'Réessayez dans un instant, ou demandez à votre pharmacie.',
    },
    inspector: {
      word: 'Vérification impossible',
      sentence: 'Une information nécessaire n’a pas été lue.',
      next: 'Voyez ci-dessous laquelle et pourquoi.',
    },
  },
  unreadable: {
    pharmacist: {
      word: 'Aucun code de médicament trouvé',
      sentence: 'Ce n’est pas un code qui désigne un médicament.',
      next: 'Tenez le code carré à plat, à 15 ou 20 cm, ou saisissez-le.',
    },
    patient: {
      word: 'Aucun code de médicament trouvé',
      sentence: 'Ce n’est pas le code d’un médicament.',
      next: patientScanAgain,
    },
    inspector: {
      word: 'Aucun code de médicament trouvé',
      sentence: 'Ce n’est pas un code qui désigne un médicament.',
      next: 'Saisissez-le, ou photographiez l’étiquette.',
    },
  },
};

/** For some findings the word itself says what it is. */
export const words: Core['words'] = {
  recalled: { pharmacist: 'Ne pas délivrer : rappelée', inspector: 'Rappelée' },
  withdrawn: { pharmacist: 'Ne pas délivrer : retirée du marché', inspector: 'Retirée du marché' },
  expired: {
    pharmacist: 'Ne pas délivrer : périmée',
    inspector: 'Périmée',
    patient: 'Cette boîte est périmée',
  },
  stolen: { pharmacist: 'Ne pas délivrer : volée', inspector: 'Volée' },
  quarantined: { pharmacist: 'Ne pas délivrer : mise à l’écart', inspector: 'En quarantaine' },
  on_hold: { pharmacist: 'Ne pas délivrer : colis bloqué', inspector: 'Colis bloqué' },
  custody_overlap: {
    pharmacist: 'Ne pas délivrer : à deux endroits',
    inspector: 'À deux endroits à la fois',
  },
  time_runs_backwards: {
    pharmacist: 'Ne pas délivrer : dates impossibles',
    inspector: 'Dates à rebours',
  },
  expiry_differs: { pharmacist: 'Péremption différente' },
  lot_differs: { pharmacist: 'Lot différent' },
  in_transit_to_you: { pharmacist: 'À réceptionner d’abord' },
  expected_here: { pharmacist: 'Attendue ici' },
  already_received: { pharmacist: 'Déjà réceptionnée ici' },
  used_by_branch: { pharmacist: 'Déjà délivrée par votre groupe' },
};

/** The word for a pack that has left the supply chain, by how. */
export const leftWords: Core['leftWords'] = {
  active: 'Déjà utilisée ailleurs',
  dispensed: 'Déjà délivrée ailleurs',
  dispensed_out_of_custody: 'Déjà délivrée ailleurs',
  destroyed: 'Enregistrée comme détruite',
  exported: 'Exportée : pas en vente ici',
  sampled_by_authority: 'Prélevée comme échantillon officiel',
  free_sample: 'Échantillon gratuit : vente interdite',
  stolen: 'Déclarée volée',
  lost: 'Déclarée perdue',
  damaged: 'Enregistrée comme endommagée',
  quarantined: 'Mise à l’écart comme suspecte',
  repacked: 'Passée dans un autre colis',
  implanted: 'Enregistrée comme implantée',
  other: 'Retirée du circuit',
  relabelled: 'Réétiquetée : prendre le nouveau code',
  active_again: 'Déjà utilisée ailleurs',
};

/** What a patient reads about such a pack: what the record says, and nothing against anybody. */
export const leftForPatients: Core['leftForPatients'] = {
  active: 'Les enregistrements disent que cette boîte n’est plus à vendre.',
  dispensed: 'Les enregistrements disent qu’une boîte portant ce numéro a déjà été délivrée.',
  dispensed_out_of_custody: 'Les enregistrements disent qu’une boîte portant ce numéro a déjà été délivrée.',
  destroyed: 'Les enregistrements disent que cette boîte a été détruite.',
  exported: 'Les enregistrements disent que cette boîte a été envoyée dans un autre pays.',
  sampled_by_authority: 'Les enregistrements disent que cette boîte a été prélevée pour analyse.',
  free_sample:
    'Les enregistrements disent que cette boîte était un échantillon gratuit, que personne ne peut vendre.',
  stolen: 'Les enregistrements disent que cette boîte a été volée.',
  lost: 'Les enregistrements disent que cette boîte a été perdue en chemin.',
  damaged: 'Les enregistrements disent que cette boîte a été endommagée.',
  quarantined: 'Les enregistrements disent que cette boîte a été mise à l’écart pour être examinée.',
  repacked: 'Les enregistrements ne disent pas où cette boîte est allée.',
  implanted: 'Les enregistrements disent que ce produit a déjà été utilisé.',
  other: 'Les enregistrements disent que cette boîte n’est plus à vendre.',
  relabelled: 'Les enregistrements disent que cette boîte a reçu un autre numéro.',
  active_again: 'Les enregistrements disent que cette boîte n’est plus à vendre.',
};

/** What the band says beside the outcome's own words. */
export const asides: Core['asides'] = {
  recalledForPatients: (partner) => `${partner} a demandé le retour de toutes les boîtes de ce lot.`,
  expectedNext: 'Réceptionnez son colis, puis délivrez.',
  receivedNext: 'Vérifiez que le scellé est intact, puis rangez-la dans le stock.',
  supplied: (partner, date) => `Délivrée par ${partner} le ${date}, et c’est là que vous l’avez reçue.`,
  suppliedElsewhere: (partner, date) =>
    `${partner} a enregistré la délivrance de cette boîte le ${date}, et vous l’avez reçue ailleurs.`,
};
