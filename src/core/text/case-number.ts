/** (2026)鲁1312民初1324号, 〔2025〕粤0604执保9654号: year, court, sort of case, number. In normalised text. */
export const CASE_NUMBER = /[(（〔[]20\d{2}[)）〕\]] ?[\p{Script=Han}]{1,2}\d{0,4}[\p{Script=Han}]{1,4}\d{1,6}号/u;
