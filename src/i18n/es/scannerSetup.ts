import type { Desk } from '../en.ts';

/** Words of the page where a hand-held scanner is tried out. */
export const scannerSetup: Desk['scannerSetup'] = {
  title: 'Configurar el lector',
  lead: 'Escanee uno de los dos códigos con su lector de mano. No hace falta pulsar nada antes.',
  codes: {
    title: 'Códigos de prueba',
    names: {
      gs1datamatrix: 'Código cuadrado, como en los envases',
      'gs1-128': 'Código de barras, como en cubetas y palés',
    },
    picture: (name) => `Código de prueba: ${name}`,
    drawing: 'Dibujando el código…',
    notDrawn: 'No se pudo dibujar el código. Cargue la página de nuevo.',
    print: 'Imprimir esta página',
    hint: 'Algunos lectores no leen de una pantalla: en ese caso, imprima la página.',
  },
  result: {
    title: 'Lo que llegó',
    waiting: 'Esperando al lector…',
    good: 'Este lector no tiene ningún problema.',
    usable: 'Con este lector los envases se leen bien.',
    'usable-once':
      'Con este lector los envases se leerán bien en cuanto este dispositivo sepa cómo escribe el lector.',
    'needed-no-more': 'El lector ya escribe como debe: este dispositivo no tiene que compensar nada.',
    bad: 'Con este lector, tal como está configurado, los envases no se pueden leer de forma segura.',
    text: 'Tal como llegó',
    nothing: '¿No pasa nada al escanear?',
    nothingWay:
      'El lector debe funcionar como un teclado (“USB HID keyboard” en su manual) y esta ventana debe estar delante.',
  },
  faults: {
    'separators-missing': {
      what: 'Se omiten los separadores entre los campos.',
      way: 'El lote y el número de serie quedarían pegados. Busque “GS1 separator”, “FNC1” o “group separator” en el manual del lector y haga que envíe ASCII 29 (Ctrl+], o la tecla F8).',
    },
    'separators-replaced': {
      what: (by) => `Los separadores llegan como ${by}.`,
      way: 'Se entienden. Es mejor ASCII 29 (Ctrl+], o la tecla F8).',
    },
    'caps-lock': {
      what: 'Las mayúsculas y las minúsculas están intercambiadas.',
      way: 'Desactive el bloqueo de mayúsculas en el equipo y busque “caps lock” o “case conversion” en el manual del lector: ambos desactivados.',
    },
    'caps-lock-on': {
      what: 'El bloqueo de mayúsculas está activado en este equipo.',
      way: 'No perjudica a los escaneos, pero sí a lo que usted escribe.',
    },
    'keyboard-layout': {
      what: (keyboard) => `El lector escribe para otro teclado: ${keyboard}.`,
      way: 'Busque “keyboard country” o “keyboard layout” en el manual del lector y elija “US English”, que funciona en cualquier equipo. O deje que este dispositivo lo compense.',
    },
    prefix: {
      what: (text) => `El lector añade algo delante del código: ${text}`,
      way: 'Busque “prefix” en su manual y elimínelo. O deje que este dispositivo lo quite.',
    },
    suffix: {
      what: (text) => `El lector añade algo detrás del código: ${text}`,
      way: 'Busque “suffix” en su manual y deje solo Enter (Intro). O deje que este dispositivo lo quite.',
    },
    'identifier-missing': {
      what: 'El lector no dice qué tipo de código leyó.',
      way: 'Los envases se leen igualmente. Es mejor activar “AIM identifier” o “symbology identifier”: así un código de barras nunca se toma por el cuadrado.',
    },
    'end-key-missing': {
      what: 'Nada indica dónde termina el código.',
      way: 'Busque “suffix” o “terminator” en el manual del lector y elija Enter (CR) o Tab.',
    },
    'too-slow': {
      what: (ms) => `Los caracteres llegan despacio, con pausas de hasta ${ms} ms.`,
      way: 'Busque “inter-character delay” en el manual del lector y póngalo en 0: un escaneo debe ser más rápido que una persona escribiendo.',
    },
    'cut-short': {
      what: 'Falta el final del código.',
      way: 'Busque “maximum length” en el manual del lector y ponga el valor más alto.',
    },
    'characters-lost': {
      what: 'Se perdieron caracteres por el camino.',
      way: 'El equipo no da abasto. Busque “inter-character delay” en el manual del lector y póngalo en 5 o 10 ms.',
    },
    'other-code': {
      what: 'Este no es uno de los códigos de prueba, o ha cambiado demasiado.',
      way: 'Escanee uno de los códigos de esta página. Si no cambia, devuelva el lector a sus ajustes de fábrica con ayuda de su manual y empiece de nuevo.',
    },
  },
  use: 'Que este dispositivo lo compense',
  current: {
    title: 'Qué compensa este dispositivo',
    keyboard: (keyboard) => `El lector escribe para otro teclado: ${keyboard}.`,
    prefix: (text) => `Delante del código se quita esto: ${text}`,
    suffix: (text) => `Detrás del código se quita esto: ${text}`,
    forget: 'No compensar nada',
  },
  keyboards: {
    us: 'inglés (EE. UU.)',
    uk: 'inglés (Reino Unido)',
    de: 'alemán',
    fr: 'francés',
    es: 'español',
    computer: 'el que tiene configurado este equipo',
  },
};
