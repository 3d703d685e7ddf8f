import type { Core } from '../en.ts';

/** Words around every screen. */
export const shell: Core['shell'] = {
  name: 'Theriac',
  skip: 'Ir al contenido',
  menu: 'Principal',
  nav: {
    scan: 'Escanear',
    counter: 'Mostrador',
    inspect: 'Inspección',
    onChain: 'Qué hay en el registro',
    demo: 'Envases de muestra',
    settings: 'Ajustes',
    medicines: 'Mis medicamentos',
    help: 'Ayuda',
  },
  language: 'Idioma',
  demoNetwork:
    'Red de demostración: empresas y envases inventados. “Ahora” es la hora de la propia cadena, que empieza en noviembre de 2026.',
  signedIn: 'Sesión iniciada por',
  signOut: 'Cerrar sesión',
  notFound: {
    title: 'Esa página no existe',
    sentence: 'La dirección no lleva a ningún lugar de esta aplicación.',
    action: 'Escanear un envase',
  },
  broken: {
    title: 'Algo salió mal en la aplicación',
    sentence:
      'Es un fallo nuestro, no del envase. No se ha verificado nada. Cargue la página de nuevo; si continúa, avísenos.',
    action: 'Cargar de nuevo',
    details: 'Detalles técnicos',
    notLoaded:
      'No se pudo cargar una parte de la aplicación. Revise la conexión y cargue la página de nuevo.',
    kept: 'Lo que guardó en este dispositivo sigue ahí.',
    copy: 'Copiar los detalles',
    copied: 'Copiado',
  },
  update: {
    waiting:
      'Hay lista una versión más nueva de esta aplicación. Lo que no esté guardado en esta pantalla se perdería.',
    replaced:
      'Otra pestaña ya usa una versión más nueva de esta aplicación. Termine aquí y luego cargue de nuevo también esta.',
    apply: 'Usar la versión nueva',
  },
  hostSettings: {
    title: 'Los ajustes del servidor de esta aplicación no tienen sentido',
    sentence:
      'Se dejan de lado y se consultan los nodos incluidos en la aplicación. Avise a quien la gestiona.',
  },
};
