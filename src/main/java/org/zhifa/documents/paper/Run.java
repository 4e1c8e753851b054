package org.zhifa.documents.paper;

/** A stretch of text in one face. */
record Run(Face face, String text) {}
