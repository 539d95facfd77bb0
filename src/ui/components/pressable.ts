/**
 * Attributes that make an inline element a button. A real `<button>` is laid out as one unbreakable box, and a marked
 * sentence must wrap with the text round it.
 */
export function pressable(onPress: () => void) {
  return {
    role: 'button' as const,
    tabIndex: 0,
    onClick: onPress,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPress();
    },
  };
}
