/** Pages, forms and API of proposals, and what proposals contribute to the pages of others. */
package de.zielforum.proposal.web;
