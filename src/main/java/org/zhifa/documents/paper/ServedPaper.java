package org.zhifa.documents.paper;

/** A paper that was served (送达文书): its name, number and how many copies. */
public record ServedPaper(String name, String number, int copies) {}
