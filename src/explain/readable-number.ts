/** Area codes of mainland China: three digits for the largest cities, four elsewhere. */
const LANDLINE = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/;
const TOLL_FREE = /^([48]00)(\d{3})(\d{4})$/;

/**
 * A number of the registry as people write and read it.
 *
 * @param digits only digits; anything else is given back as it is
 * @example readableNumber('02138784800') // '021-38784800'
 * @example readableNumber('4008205555') // '400-820-5555'
 */
export function readableNumber(digits: string): string {
  return digits.replace(LANDLINE, '$1-$2').replace(TOLL_FREE, '$1-$2-$3');
}
