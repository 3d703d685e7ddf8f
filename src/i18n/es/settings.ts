import type { Desk } from '../en.ts';

/** Words of the settings screen. */
export const settings: Desk['settings'] = {
  title: 'Ajustes',
  lead: 'Se guardan solo en este dispositivo.',
  language: {
    title: 'Idioma',
    auto: 'El del navegador',
  },
  role: {
    title: 'Respuestas redactadas para',
    hint: 'La respuesta es la misma; cambian las palabras y los pasos siguientes.',
    names: {
      auto: 'Quien inicie sesión',
      patient: 'Pacientes',
      pharmacist: 'Farmacia',
      inspector: 'Inspección',
    },
  },
  till: {
    title: 'Este puesto está en la farmacia',
    label: 'Número de localización de la farmacia (GLN)',
    hint: '13 cifras. Ajusta las palabras de las respuestas (“aquí”) y no demuestra nada.',
    digits: (typed) => `${typed} de 13 cifras`,
    good: 'Dígito de control correcto. Guardado.',
  },
  nodes: {
    title: 'Nodos de la red que se consultan',
    label: 'Direcciones de nodos, una por línea',
    hint: 'Cada respuesta se comprueba, la dé quien la dé; con varios nodos también se nota si uno oculta algo. El servidor de esta aplicación debe permitir las direcciones.',
    standard: 'Si no se indica ninguno, se consultan estos:',
    save: 'Guardar y probar',
    invalid: (address) =>
      `“${address}” no es la dirección de un nodo, como por ejemplo https://node.example.`,
    checking: 'Consultando…',
    good: 'Red correcta, contratos correctos.',
    block: (number, moment) => `Bloque más reciente: ${number}, del ${moment}.`,
    proven: 'Demuestra sus respuestas.',
    said: 'No puede demostrar sus respuestas; se muestran como dichas, no demostradas.',
    took: (ms) => `Respondió en ${ms} ms.`,
  },
  theme: {
    title: 'Apariencia',
    names: { auto: 'La del dispositivo', light: 'Clara', dark: 'Oscura' },
  },
  sound: {
    title: 'Sonido y vibración',
    names: { on: 'Sí', off: 'No' },
    hint: 'Cada tipo de respuesta tiene los suyos.',
    meanings: {
      title: 'Qué significa cada sonido',
      lead: 'Todo lo que oiga o sienta está también en la pantalla, en palabras y como forma. Sin sonido no se pierde nada.',
      play: (name) => `Reproducir: ${name}`,
      sounds: {
        good: {
          means: 'No se encontró nada malo',
          form: 'Dos tonos, el segundo más agudo. Una vibración corta.',
        },
        check: {
          means: 'Mire con más atención antes de seguir',
          form: 'Dos tonos iguales. Dos vibraciones cortas.',
        },
        stop: {
          means: 'Alto: no use este envase',
          form: 'Dos tonos graves y largos, el segundo más grave. Tres vibraciones largas.',
        },
        unsure: {
          means: 'Sin respuesta sobre este envase',
          form: 'Tres tonos rápidos, hacia abajo y otra vez hacia arriba. Tres vibraciones muy cortas.',
        },
        read: {
          means: 'Se leyó un código; sigue la respuesta',
          form: 'Un tono agudo muy corto. Un toque leve.',
        },
      },
    },
  },
};
