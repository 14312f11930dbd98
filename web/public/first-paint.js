// Sets colour scheme and language before the first paint; a file of its own so that the page needs no inline script.
(function () {
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const chosen = read("fairway.scheme");
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.mantineColorScheme = dark ? "dark" : "light";
  const language = read("fairway.language") || navigator.language.slice(0, 2);
  document.documentElement.lang = language === "de" ? "de" : "en";
})();
