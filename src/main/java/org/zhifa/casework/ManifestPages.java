package org.zhifa.casework;

import java.util.List;

/** Shows what a manifest names, page by page, as pictures. Whoever keeps the things implements it as a bean. */
public interface ManifestPages {

    /** What it shows. */
    ManifestItem.Kind kind();

    /**
     * The addresses of the pages, in order, for whoever is signed in; none for what has no pages.
     *
     * @param ref which one, as the manifest names it
     */
    List<String> pages(String ref);
}
