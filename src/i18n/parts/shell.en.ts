/** The frame around every page: header, settings, help, notices, errors. */
export const shell = {
  title: 'Unrolled: see how an LSTM works',
  brand: { name: 'Unrolled', other: '展开' },
  skip: 'Skip to the main part',
  nav: {
    label: 'Main',
    explore: 'Explore',
    gradients: 'Gradients',
    compare: 'Compare',
    lab: 'Lab',
    quiz: 'Quiz',
    clinic: 'Clinic',
  },
  theme: {
    label: ({ theme }: { theme: string }) => `Theme: ${theme}`,
    system: 'same as the system',
    light: 'light',
    dark: 'dark',
  },
  help: {
    open: 'Keyboard help',
  },
  close: 'Close',
  dismiss: 'Dismiss',
  failure: {
    title: 'This page came to a stop',
    what: ({ message }: { message: string }) =>
      `A part of it failed with “${message}”. Nothing you did is the cause, and your settings are kept.`,
    back: 'Back to the start',
    part: 'A part of this page could not be fetched. Check the connection and try again, or reload the page.',
  },
};
