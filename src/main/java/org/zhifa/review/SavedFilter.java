package org.zhifa.review;

/**
 * What a reviewer looks for again and again (常用筛选).
 *
 * @param query the address of the list, from its question mark on
 */
public record SavedFilter(String name, String query) {}
