/** The frame of every page and answer: language, notices, errors, headers, forms. Knows no feature. */
package de.zielforum.shared.web;
