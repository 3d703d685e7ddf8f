import type { Config } from 'tailwindcss';

// One name per role. The values for light, dark and high contrast stand in src/app/index.css.
const roles = [
  'paper',
  'card',
  'line',
  'ink',
  'soft',
  'brand',
  'on-brand',
  'genuine',
  'caution',
  'stop',
  'used-here',
  'quiet',
  'on-verdict',
  'on-caution',
  'genuine-ink',
  'genuine-tint',
  'caution-ink',
  'caution-tint',
  'stop-ink',
  'stop-tint',
  'used-here-ink',
  'used-here-tint',
] as const;

export default {
  content: ['./index.html', './src/**/*.{ts,tsx}'],
  theme: {
    // In the reader's own letter size: where letters are bigger, a wide window is a narrow one.
    screens: { sm: '30rem', md: '47.5rem', lg: '64rem' },
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ...Object.fromEntries(roles.map((role) => [role, `var(--${role})`])),
    },
    fontFamily: {
      display: ['"Source Serif 4"', 'ui-serif', 'Georgia', 'var(--script, serif)', 'serif'],
      sans: ['system-ui', '"Segoe UI"', 'Roboto', '"Noto Sans"', 'var(--script, sans-serif)', 'sans-serif'],
      mono: ['ui-monospace', '"DejaVu Sans Mono"', 'Menlo', 'monospace'],
    },
    fontSize: {
      small: ['0.875rem', '1.45'],
      base: ['1rem', '1.5'],
      lead: ['1.1875rem', '1.4'],
      title: ['1.3125rem', '1.3'],
      word: ['2rem', '1.1'],
      'word-wide': ['2.625rem', '1.1'],
      'word-counter': ['3.75rem', '1.05'],
    },
    extend: {
      borderRadius: { card: '14px', band: '16px', control: '10px' },
      minHeight: { touch: '44px' },
      minWidth: { touch: '44px' },
      maxWidth: { page: '70rem' },
    },
  },
} satisfies Config;
