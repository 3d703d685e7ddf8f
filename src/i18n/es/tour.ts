import type { Desk } from '../en.ts';

/** Words of what is said once to whoever opens the app for the first time. */
export const tour: Desk['tour'] = {
  title: '¿Primera vez aquí? Tres pasos',
  scan: 'Escanee el código cuadrado del envase. La imagen y el número de serie no salen de este dispositivo.',
  read: 'Lea la respuesta. Palabra, color y forma dicen lo mismo.',
  act: 'Haga lo que dice la respuesta. Si tiene dudas, pregunte en una farmacia.',
  done: 'Entendido',
  help: 'Qué significan las respuestas',
  demo: 'Probar con envases de muestra',
};
