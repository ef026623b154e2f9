# De voorbeelden en tabellen die de Dienst Toeslagen en de Belastingdienst zelf publiceren.
# Bedragen in eurocent. Bij elk scenario staat de bron.
Feature: Zorgtoeslag 2024, gepubliceerde bedragen

  Background:
    Given parameter "persoon_id" is "anna"

  # Bron: TheAndries/toeslagrecht law/zorgtoeslag/tests/report.md quoting Dienst Toeslagen "Berekening zorgtoeslag" 2024 ex.2; daar afgerond op centen: normpremie 2013.70, toeslag 980.15 per jaar (found-published)
  Scenario: 2024: partner zonder zorgverzekering, € 81 per maand
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | geen            | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 700000     |
      | i2         | bram       | loon  | 2620000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "normpremie" equals 201369.934
    And output "berekende_zorgtoeslag" equals 98015.033
    And output "zorgtoeslag_per_maand" equals 8100

  # Bron: TheAndries/toeslagrecht law/zorgtoeslag/tests/report.md quoting Dienst Toeslagen "Berekening zorgtoeslag" 2024 stap 2 (found-published)
  Scenario: 2024: alleen, inkomen € 37.496, net recht
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3749600    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 2400

  # Bron: TheAndries/toeslagrecht law/zorgtoeslag/tests/report.md quoting Dienst Toeslagen "Berekening zorgtoeslag" 2024 stap 2 (found-published)
  Scenario: 2024: met toeslagpartner, inkomen € 47.369, net geen recht
    Given the calculation date is "2024-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4736900    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0
