// Draws the charts and makes tables sortable. Without it, every figure is still in the tables.
(function () {
  'use strict';

  // Dark blue, orange, turquoise, dark pink, grey, purple: told apart by dashes as well as by colour.
  var colours = ['#12436d', '#c2410c', '#177067', '#801650', '#3d3d3d', '#6f5aa8'];
  var dashes = [[], [8, 4], [2, 3], [12, 3, 2, 3], [4, 4], [1, 4]];

  function draw(id, lines, days, firstColour, fromZero) {
    var holder = document.getElementById(id);
    if (!holder || !lines.length) return;
    holder.textContent = '';
    var data = [days.map(function (day) { return day * 86400; })];
    var series = [{}];
    var key = document.createElement('ul');
    key.className = 'key';
    var bands = [];
    lines.forEach(function (line, i) {
      var colour = colours[(firstColour + i) % colours.length];
      var at = data.length;
      data.push(line.high, line.mean, line.low);
      var edge = { stroke: 'transparent', points: { show: false } };
      series.push(edge);
      series.push({ label: line.title, stroke: colour, width: 2.5, dash: dashes[(firstColour + i) % dashes.length], points: { show: false } });
      series.push(Object.assign({}, edge));
      key.appendChild(entry(line.title, colour, dashes[(firstColour + i) % dashes.length]));
      bands.push({ series: [at, at + 2], fill: colour + '2e' });
    });
    var font = '14px arial, sans-serif';
    var chart = new uPlot({
      width: holder.clientWidth || 900, height: 340, series: series, bands: bands, cursor: { show: false },
      scales: { y: { range: function (u, low, high) {
        if (low === null) return [0, 1];
        if (fromZero) return [0, high * 1.08 || 1];
        var room = (Math.max(high, 0) - Math.min(low, 0)) * 0.1 || 1;
        return [Math.min(low, 0) - room, Math.max(high, 0) + room];
      } } },
      axes: [{ font: font }, { font: font, size: 64, label: 'women', labelFont: font }],
      legend: { show: false }
    }, data, holder);
    holder.appendChild(key);
    window.addEventListener('resize', function () { chart.setSize({ width: holder.clientWidth, height: 340 }); });
  }

  // Layers on top of each other: the sum of all is drawn first, and the lower ones over it.
  function stack(id, layers, days) {
    var holder = document.getElementById(id);
    if (!holder || !layers.length) return;
    holder.textContent = '';
    var data = [days.map(function (day) { return day * 86400; })];
    var series = [{}];
    var sums = [];
    layers.forEach(function (layer, i) {
      sums.push(layer.mean.map(function (women, month) { return (women || 0) + (i ? sums[i - 1][month] : 0); }));
    });
    var names = document.createElement('ul');
    names.className = 'key';
    for (var i = layers.length - 1; i >= 0; i--) {
      data.push(sums[i]);
      series.push({ label: layers[i].title, stroke: '#ffffff', width: 2, fill: colours[i % colours.length], points: { show: false } });
      var item = document.createElement('li');
      var sample = document.createElement('span');
      sample.className = 'layer';
      sample.style.background = colours[i % colours.length];
      item.appendChild(sample);
      item.appendChild(document.createTextNode(layers[i].title));
      names.appendChild(item);
    }
    var font = '14px arial, sans-serif';
    var chart = new uPlot({
      width: holder.clientWidth || 900, height: 340, series: series, cursor: { show: false },
      scales: { y: { range: function (u, low, high) { return [0, (high || 1) * 1.08]; } } },
      axes: [{ font: font }, { font: font, size: 64, label: 'women', labelFont: font }],
      legend: { show: false }
    }, data, holder);
    holder.appendChild(names);
    window.addEventListener('resize', function () { chart.setSize({ width: holder.clientWidth, height: 340 }); });
  }

  // One line of the key: a sample of the line on its band, and its name.
  function entry(title, colour, dash) {
    var item = document.createElement('li');
    var sample = document.createElement('span');
    sample.innerHTML = '<svg aria-hidden="true"><line x1="0" x2="48" y1="5" y2="5" stroke="' + colour +
      '" stroke-width="2.5" stroke-dasharray="' + (dash.join(' ') || 'none') + '"/></svg>';
    sample.firstChild.style.background = colour + '2e';
    item.appendChild(sample);
    item.appendChild(document.createTextNode(title + ': average, and band of 95% of runs'));
    return item;
  }

  function key(cell) {
    if (cell.hasAttribute('data-sort')) return Number(cell.getAttribute('data-sort'));
    return cell.textContent.trim().toLowerCase();
  }

  function sortable(table) {
    var body = table.tBodies[0];
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement('button');
      button.className = 'sort';
      button.textContent = head.textContent;
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending';
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var rows = Array.prototype.slice.call(body.rows);
        rows.sort(function (a, b) {
          var x = key(a.cells[column]), y = key(b.cells[column]);
          return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1);
        });
        rows.forEach(function (row) { body.appendChild(row); });
      });
    });
    filterable(table, body);
  }

  var filters = 0;
  function filterable(table, body) {
    var box = document.createElement('div');
    var id = 'filter-' + (++filters);
    box.className = 'filter';
    box.innerHTML = '<label>Show only rows that contain</label><input type="search">';
    box.firstChild.htmlFor = id;
    box.lastChild.id = id;
    box.lastChild.addEventListener('input', function () {
      var wanted = box.lastChild.value.trim().toLowerCase();
      Array.prototype.forEach.call(body.rows, function (row) {
        row.hidden = wanted !== '' && row.textContent.toLowerCase().indexOf(wanted) === -1;
      });
    });
    table.parentNode.parentNode.insertBefore(box, table.parentNode);
  }

  var data = JSON.parse(document.getElementById('chart-data').textContent);
  draw('chart-levels', data.levels, data.days, 0, true);
  draw('chart-changes', data.changes, data.days, 1, false);
  stack('chart-layers', data.layers, data.days);
  Array.prototype.forEach.call(document.querySelectorAll('table[data-sortable]'), sortable);
})();
