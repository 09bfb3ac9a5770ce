/*
 * Plain ES5, loaded before everything else: it must speak in the old Internet Explorer window of Excel 2016 and 2019,
 * where the rest does not load, and where Office.onReady never answers (office-js#6040).
 */
(function () {
  var me = document.currentScript || document.getElementById('watchdog');
  var patience = Number((me && me.getAttribute('data-tunggu')) || 12000);
  var key = 'renaksi.muat-ulang';
  var done = false;

  function show(id) {
    if (done) return;
    done = true;
    document.getElementById('root').style.display = 'none';
    document.getElementById(id).style.display = 'block';
  }

  function tries() {
    try {
      return Number(window.sessionStorage.getItem(key) || 0);
    } catch (e) {
      void e;
      // Storage may be switched off: then nothing is reloaded by itself.
      return 9;
    }
  }

  function remember(count) {
    try {
      window.sessionStorage.setItem(key, String(count));
    } catch (e) {
      void e;
    }
  }

  window.renaksiBoot = {
    /** The pane stands. */
    ready: function () {
      done = true;
      remember(0);
    },
    /** Excel is older than the pane needs. */
    old: function () {
      show('lama');
    },
    /** Opened by hand in a browser. */
    outside: function () {
      show('luar');
    },
    failed: function () {
      show('macet');
    },
  };

  document.getElementById('muat-ulang').onclick = function () {
    remember(0);
    window.location.reload();
  };

  if (!('noModule' in document.createElement('script'))) {
    show('lama');
    return;
  }
  window.setTimeout(function () {
    if (done) return;
    // Once by itself: a hanging start is mostly over with the second try. After that the user decides.
    if (tries() < 1) {
      remember(tries() + 1);
      window.location.reload();
    } else show('macet');
  }, patience);
})();
