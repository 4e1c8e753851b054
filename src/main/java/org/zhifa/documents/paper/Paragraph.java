package org.zhifa.documents.paper;

/** A paragraph of reasoning with its number in the margin (段号); the number is no part of the text. */
public record Paragraph(int number, String section, String text) {}
