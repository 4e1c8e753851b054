package org.zhifa.documents.paper;

/** An enforcement officer (执法人员) on a paper: name, certificate number (执法证号) and what the officer did there. */
public record Officer(String name, String certificate, String duty) {}
