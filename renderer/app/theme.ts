import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
  type VariantColorsResolverInput,
} from '@mantine/core';

const pirus: MantineColorsTuple = [
  '#EDF6F5',
  '#DCEEEC',
  '#B7DDD9',
  '#8FCBC5',
  '#63C5BD',
  '#3DA69E',
  '#218882',
  '#12756F',
  '#0B6561',
  '#084D4A',
];
const dark: MantineColorsTuple = [
  '#E9EFEC',
  '#B1BDB8',
  '#93A09B',
  '#6B7773',
  '#3A4441',
  '#2F3836',
  '#1E2523',
  '#131816',
  '#0F1312',
  '#0A0D0C',
];

const isMainColor = (input: VariantColorsResolverInput) =>
  (input.color ?? input.theme.primaryColor) === input.theme.primaryColor;

// Mantine's automatic contrast leaves white text on the light teal of the dark theme (ratio 2.0),
// so the three variants the program uses take their colours from our own variables.
const variantColors: VariantColorsResolver = (input) => {
  if (input.variant === 'filled' && isMainColor(input)) {
    return {
      background: 'var(--acc)',
      hover: 'var(--acc-hover)',
      color: 'var(--accink)',
      border: '1px solid transparent',
    };
  }
  if (input.variant === 'outline' && isMainColor(input)) {
    return {
      background: 'transparent',
      hover: 'var(--sel)',
      color: 'var(--acc)',
      border: '1px solid var(--acc)',
    };
  }
  if (input.variant === 'subtle' && isMainColor(input)) {
    return {
      background: 'transparent',
      hover: 'var(--hover)',
      color: 'var(--ink)',
      border: '1px solid transparent',
    };
  }
  if (input.variant === 'default') {
    return {
      background: 'var(--bg)',
      hover: 'var(--hover)',
      color: 'var(--ink)',
      border: '1px solid var(--ctl)',
    };
  }
  return defaultVariantColorsResolver(input);
};

const floating = '0 8px 24px rgb(0 0 0 / .14)';

/** The look of Tampung (design reference, "Mantine theme"). Colours come from styles/tokens.css. */
export const theme = createTheme({
  fontFamily: '"Atkinson Hyperlegible Next Variable", "Segoe UI", sans-serif',
  primaryColor: 'pirus',
  primaryShade: { light: 8, dark: 4 },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  colors: { pirus, dark },
  fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  spacing: { xs: '6px', sm: '10px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '5px', md: '6px', lg: '8px', xl: '10px' },
  shadows: { xs: 'none', sm: floating, md: floating, lg: floating, xl: floating },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.4', lg: '1.4', xl: '1.4' },
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  focusRing: 'auto',
  variantColorResolver: variantColors,
  components: {
    // Hints beneath the field: fields side by side stay on one line.
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    Button: { defaultProps: { variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 40 } },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: true,
        padding: 'lg',
        transitionProps: { duration: 120, timingFunction: 'ease-out', transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    // A dialog's title row is no banner of the page, which screen readers would offer as a landmark.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'sm', transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 120 } } },
    Checkbox: { defaultProps: { iconColor: 'var(--accink)' } },
    Radio: { defaultProps: { iconColor: 'var(--accink)' } },
    Anchor: { defaultProps: { c: 'var(--acc)', fw: 600, underline: 'hover' } },
  },
});

// Mantine's own colour names point at our variables, so that light, dark and the practice office's
// purple are decided in one place (styles/tokens.css) and reach every Mantine control.
const bridged = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-anchor': 'var(--acc)',
  '--mantine-color-default': 'var(--bg)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--ctl)',
  '--mantine-primary-color-filled': 'var(--acc)',
  '--mantine-primary-color-filled-hover': 'var(--acc-hover)',
  '--mantine-primary-color-light': 'var(--sel)',
  '--mantine-primary-color-light-hover': 'var(--sel)',
  '--mantine-primary-color-light-color': 'var(--acc)',
  '--mantine-primary-color-contrast': 'var(--accink)',
  '--mantine-color-pirus-filled': 'var(--acc)',
  '--mantine-color-pirus-filled-hover': 'var(--acc-hover)',
  '--mantine-color-pirus-light': 'var(--sel)',
  '--mantine-color-pirus-light-hover': 'var(--sel)',
  '--mantine-color-pirus-light-color': 'var(--acc)',
  '--mantine-color-pirus-outline': 'var(--acc)',
  '--mantine-color-pirus-outline-hover': 'var(--sel)',
  '--mantine-color-pirus-text': 'var(--acc)',
};

/** Hands the program's colour variables to Mantine. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: bridged,
  dark: bridged,
});
