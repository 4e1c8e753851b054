package org.zhifa.documents.paper;

/**
 * One line as it will stand on the paper.
 *
 * @param markup JasperReports' styled text; names a font only where it differs from the element's
 * @param full whether the paragraph goes on, so that the line is stretched to both edges
 */
record TextLine(String markup, boolean full) {}
