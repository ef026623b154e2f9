// What a browser with JavaScript adds to the counter. Every page works without it, nothing is stored, nothing is sent.
(function () {
  'use strict';
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  root.classList.add('js');

  // Leaving fast: the page is emptied at once and its place in the history is taken by the neutral page.
  all('[data-exit]').forEach((link) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.title = '';
      document.body.hidden = true;
      window.location.replace(link.href);
    });
  });

  // An example puts its sentence in the field, without a round trip.
  const worry = document.querySelector('[data-worry]');
  all('[data-example]').forEach((button) => {
    button.addEventListener('click', (event) => {
      if (!worry) {
        return;
      }
      event.preventDefault();
      const sentence = button.getAttribute('data-example');
      if (!worry.value.includes(sentence)) {
        worry.value = (worry.value.trim() + '\n' + sentence).trim();
      }
      worry.focus();
    });
  });

  // Read aloud, only with a voice on this device: with others the text would leave it.
  const speech = window.speechSynthesis;
  const reader = document.querySelector('[data-read-aloud]');
  const language = (root.lang || 'nl').slice(0, 2);
  const voice = () => speech.getVoices().find((v) => v.localService && v.lang.slice(0, 2) === language);
  const offer = () => {
    reader.hidden = !voice();
  };
  const readAloud = () => {
    const reading = reader.getAttribute('aria-pressed') === 'true';
    speech.cancel();
    reader.setAttribute('aria-pressed', String(!reading));
    if (reading) {
      return;
    }
    const texts = all('main h1,main h2,main h3,main p,main li:not(:has(p,h3)),main legend,main label,main summary');
    texts.filter((element) => element.offsetParent).forEach((element) => {
      const words = new SpeechSynthesisUtterance(element.innerText);
      words.voice = voice();
      words.lang = words.voice.lang;
      words.rate = 0.92;
      speech.speak(words);
    });
    const last = new SpeechSynthesisUtterance(' ');
    last.onend = () => reader.setAttribute('aria-pressed', 'false');
    speech.speak(last);
  };
  if (speech && reader) {
    offer();
    if (speech.addEventListener) {
      speech.addEventListener('voiceschanged', offer);
    }
    reader.addEventListener('click', readAloud);
    window.addEventListener('pagehide', () => speech.cancel());
  }

  all('[data-print]').forEach((button) => {
    button.addEventListener('click', () => window.print());
  });

  // After a mistake the first field with one has the attention.
  const mistake = document.querySelector('[data-mistake]');
  if (mistake) {
    mistake.focus();
  }
})();
