// The order matters: Mantine first, then the program's own rules over it.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '#renderer/styles/tokens.css';
import '#renderer/styles/global.css';
import '#renderer/styles/mantine.css';
import '#renderer/styles/forced-colors.css';
