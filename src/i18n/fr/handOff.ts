import type { Desk } from '../en.ts';

/** Words for passing a checked pack on to the dispensing system. */
export const handOff: Desk['handOff'] = {
  title: 'Transmettre les boîtes au logiciel de dispensation',
  lead: 'Pour que personne ne scanne deux fois. Un navigateur ne peut pas taper dans d’autres programmes : il peut copier, ou ouvrir une adresse que l’autre programme écoute. Qui la reçoit apprend le numéro de série.',
  ways: { off: 'Non', clipboard: 'Copier', link: 'Ouvrir une adresse' },
  form: 'Copié comme',
  forms: { element_string: 'un lecteur le tape', bracketed: 'il est imprimé : (01)…' },
  link: 'Adresse',
  linkHint:
    'Par exemple pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}, ou {code} pour le tout.',
  linkWrong: 'Une adresse qui contient {serial} ou {code}.',
  when: 'Quand',
  whenNames: { each: 'chaque boîte qui est bonne, d’office', hand: 'quand je le dis' },
  pass: 'Transmettre',
  done: {
    copied: (line) => `La ligne ${line} est copiée pour le logiciel de dispensation.`,
    opened: (line) => `La ligne ${line} a été transmise au logiciel de dispensation.`,
    failed: (line) => `La ligne ${line} n’a pas pu être transmise. Voyez les réglages de ce poste.`,
  },
};
