import type { Desk } from '../en.ts';

/** Words about the leaflet that a product's record names. */
export const leaflet: Desk['leaflet'] = {
  title: 'Prospecto',
  lead: 'El fabricante puso en el registro la dirección del prospecto, con una huella del archivo.',
  open: 'Abrir el prospecto',
  elsewhere: (host) => `Se abre en ${host}, fuera de esta aplicación. Ese sitio ve que usted lo abre.`,
  here: 'Viene del mismo sitio que esta aplicación y se comparó en este dispositivo.',
  noLink: 'Su dirección no se puede abrir desde aquí:',
  check: '¿Es el archivo correcto?',
  checkHow:
    'Guarde el prospecto en su dispositivo y elija aquí el archivo. Se compara en este dispositivo y no se envía a ninguna parte.',
  choose: 'Elegir el archivo',
  checking: 'Comparándose…',
  match: 'Este es el prospecto que el fabricante puso en el registro, hasta el último carácter.',
  mismatch:
    'Este no es el archivo que el fabricante puso en el registro. Puede ser un prospecto más nuevo o más antiguo, otro idioma o una página guardada en lugar del archivo. Si tiene dudas, pregunte en su farmacia.',
  unreadable: 'No se pudo abrir el archivo.',
  noHash: 'En el registro no hay huella, así que no se puede comparar un archivo.',
};
