# Artikel 4:13.
Feature: Algemene wet bestuursrecht, beslistermijn

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: acht weken
    Given the calculation date is "2026-07-01"
    When I evaluate outputs "redelijke_termijn_weken" of "algemene_wet_bestuursrecht"
    Then output "redelijke_termijn_weken" equals 8
