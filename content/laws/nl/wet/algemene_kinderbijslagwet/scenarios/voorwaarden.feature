# Wie recht heeft op kinderbijslag, per kwartaal. Bedragen in eurocent.
Feature: Kinderbijslag, voorwaarden

  Background:
    Given parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld |
      | anna       | 1985-05-20    | true               | true                         |

  # 286,45 + 347,83 + 409,21.
  Scenario: drie kinderen van 4, 8 en 14 jaar
    Given the calculation date is "2025-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-11-15    | true                    | true          | true              | nederland | true              | false           |
      | lars    | anna       | 2016-11-15    | true                    | true          | true              | nederland | true              | false           |
      | mees    | anna       | 2010-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 104349

  # Op 1 april 2026 is het kind 5 jaar (artikel 11 en 12).
  Scenario: de leeftijd op de eerste dag van het kwartaal beslist
    Given the calculation date is "2026-05-20"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-04-02    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 29507

  Scenario: het volgende kwartaal is het kind 6
    Given the calculation date is "2026-07-20"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-04-02    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 36235

  Scenario: geboren na de eerste dag van het kwartaal: recht vanaf het volgende kwartaal
    Given the calculation date is "2026-05-20"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2026-04-02    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    And output "hoogte_kinderbijslag" equals 0

  Scenario: geboren op de eerste dag van het kwartaal: recht
    Given the calculation date is "2026-05-20"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2026-04-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true

  Scenario: 18 op de eerste dag van het kwartaal: geen recht meer
    Given the calculation date is "2026-05-20"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2008-04-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    And output "hoogte_kinderbijslag" equals 0

  Scenario: een kind van 16 dat naar school gaat
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2009-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 42629

  # Artikel 7 lid 2.
  Scenario: een kind van 16 dat niet naar school gaat en geen startkwalificatie heeft
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2009-11-15    | true                    | true          | true              | nederland | false             | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    And output "hoogte_kinderbijslag" equals 0

  Scenario: de andere ouder vraagt de kinderbijslag aan
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | false                   | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    And output "hoogte_kinderbijslag" equals 0

  # Artikel 7 lid 1.
  Scenario: een kind buiten het huishouden dat niet wordt onderhouden
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | false         | false             | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    And output "hoogte_kinderbijslag" equals 0

  # Artikel 7b lid 2.
  Scenario: een kind dat in een ander EU-land woont
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland           | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | eu_eer_zwitserland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true

  Scenario: zonder kinderen
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde | intensieve_zorg |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    And output "hoogte_kinderbijslag" equals 0

  # Artikel 7a: alleen voor het kind dat de zorg nodig heeft.
  Scenario: intensieve zorg: de kinderbijslag verdubbelt
    Given the calculation date is "2026-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | true            |
      | lars    | anna       | 2012-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 35830

  # Artikel 7a lid 1: vanaf 3 jaar.
  Scenario: intensieve zorg voor een kind van 2: nog geen verdubbeling
    Given the calculation date is "2026-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2023-11-15    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is false
    And output "extra_kinderbijslag_intensieve_zorg" equals 0

  Scenario: na 2026 zijn er nog geen bedragen
    Given the calculation date is "2027-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then the execution fails

  Scenario: wie niet in Nederland woont is niet verzekerd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld |
      | anna       | 1985-05-20    | false              | true                         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2017-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false

  Scenario: wie beslist
    Given the calculation date is "2026-07-01"
    When I evaluate outputs "bevoegd_gezag, periode" of "algemene_kinderbijslagwet"
    Then output "bevoegd_gezag" equals "Sociale Verzekeringsbank"
    And output "periode" equals "kwartaal"
