import type { Desk } from '../en.ts';

/** Words for passing a checked pack on to the dispensing system. */
export const handOff: Desk['handOff'] = {
  title: 'Pasar envases al sistema de dispensación',
  lead: 'Para que nadie escanee dos veces. Un navegador no puede escribir en otros programas: puede copiar, o abrir una dirección que el otro programa escucha. Quien la recibe conoce el número de serie.',
  ways: { off: 'No', clipboard: 'Copiar', link: 'Abrir una dirección' },
  form: 'Copiado como',
  forms: { element_string: 'lo escribe un lector', bracketed: 'está impreso: (01)…' },
  link: 'Dirección',
  linkHint:
    'Por ejemplo, pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}, o {code} para todo.',
  linkWrong: 'Una dirección que contenga {serial} o {code}.',
  when: 'Cuándo',
  whenNames: { each: 'cada envase que se puede dispensar, solo', hand: 'cuando yo lo diga' },
  pass: 'Pasar',
  done: {
    copied: (line) => `La línea ${line} está copiada para el sistema de dispensación.`,
    opened: (line) => `La línea ${line} se pasó al sistema de dispensación.`,
    failed: (line) => `No se pudo pasar la línea ${line}. Mire los ajustes de este puesto.`,
  },
};
