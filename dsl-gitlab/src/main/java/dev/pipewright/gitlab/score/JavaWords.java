package dev.pipewright.gitlab.score;

import dev.pipewright.gitlab.Practices;

/** How Java says what YAML says. */
final class JavaWords {

    private JavaWords() {}

    /** The line that asks for a practice, a recipe or a class: {@code practice "fast-zip"}. */
    static String of(String mendedBy) {
        String name = mendedBy.replaceAll(".*\"(.*)\"", "$1");
        if (!mendedBy.startsWith("practice ")) {
            return "import dev.pipewright.gitlab." + (mendedBy.startsWith("recipe ") ? "recipe." : "ecosystem.") + name
                    + ";";
        }
        return Practices.recommended().ids().contains(name)
                ? ".practices(Practices.recommended())   // \"" + name + "\" is among them"
                : ".practices(Practices.recommended().with(\"" + name + "\"))";
    }

    /** The method of a keyword: {@code beforeScript} for {@code before_script}. */
    static String method(String keyword) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < keyword.length(); i++) {
            char letter = keyword.charAt(i);
            boolean begins = i > 0 && keyword.charAt(i - 1) == '_';
            if (letter != '_') {
                name.append(begins ? Character.toUpperCase(letter) : letter);
            }
        }
        return name.toString();
    }
}
