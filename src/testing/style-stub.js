// Styles and pictures mean nothing to component tests.
module.exports = {}
