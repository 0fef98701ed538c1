package org.thaw.command;

final class Thaw {
    private Thaw() {}

    static void main(String[] args) {
        System.out.println("hello");
    }
}
